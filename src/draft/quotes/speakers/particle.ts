/** The small words inside people’s names, as part of a regular expression: “Omar bin Haddad”, “Ana van der Ruiz”, “Omar al-Haddad”. */
export const particle = '(?:[Aa]l|[Ee]l|[Uu]l|ur|bin|ibn|ben|[Aa]bu|[Dd]e|da|di|del|la|le|[Vv]an|[Vv]on|der|den|ter)'
