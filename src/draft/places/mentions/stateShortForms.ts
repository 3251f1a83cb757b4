/** Short forms of states and provinces, as the Associated Press and the post write them, by ISO 3166-2 code. */
const forms =
  'US-AL Ala. AL|US-AK Alaska AK|US-AZ Ariz. AZ|US-AR Ark. AR|US-CA Calif. CA|US-CO Colo. CO|US-CT Conn. CT|US-DE Del. DE|' +
  'US-DC D.C. DC|US-FL Fla. FL|US-GA Ga. GA|US-HI Hawaii HI|US-ID Idaho ID|US-IL Ill. IL|US-IN Ind. IN|US-IA Iowa IA|' +
  'US-KS Kan. KS|US-KY Ky. KY|US-LA La. LA|US-ME Maine ME|US-MD Md. MD|US-MA Mass. MA|US-MI Mich. MI|US-MN Minn. MN|' +
  'US-MS Miss. MS|US-MO Mo. MO|US-MT Mont. MT|US-NE Neb. NE|US-NV Nev. NV|US-NH N.H. NH|US-NJ N.J. NJ|US-NM N.M. NM|' +
  'US-NY N.Y. NY|US-NC N.C. NC|US-ND N.D. ND|US-OH Ohio OH|US-OK Okla. OK|US-OR Ore. OR|US-PA Pa. PA|US-RI R.I. RI|' +
  'US-SC S.C. SC|US-SD S.D. SD|US-TN Tenn. TN|US-TX Tex. Texas TX|US-UT Utah UT|US-VT Vt. VT|US-VA Va. VA|US-WA Wash. WA|' +
  'US-WV W.Va. WV|US-WI Wis. WI|US-WY Wyo. WY|CA-AB Alta. AB|CA-BC B.C. BC|CA-MB Man. MB|CA-NB N.B. NB|CA-NL N.L. NL|' +
  'CA-NS N.S. NS|CA-ON Ont. ON|CA-PE P.E.I. PE|CA-QC Que. QC|CA-SK Sask. SK'

const lines = forms.split('|').map((line) => line.split(' '))
/** With its points and without spaces: "N.Y.", "W.Va.", "Ill." */
const pressForms = new Map(lines.map(([unit = '', press = '']) => [press, unit]))
/** Without points: "NY", "Ill", "Tex". */
const plainForms = new Map(lines.flatMap(([unit = '', ...all]) => all.map((form) => [form.replaceAll('.', ''), unit])))

/**
 * The ISO 3166-2 code of the unit that a short form means ("Ill", "IL", "N.Y."), with its letters’ case as it is; or null.
 * What is written with points must be a form of the press: "L.A." is not Louisiana.
 */
export function stateOfShortForm(word: string): string | null {
  const bare = word.replaceAll(' ', '')
  return (/\..*\./.test(bare) ? pressForms.get(bare) : plainForms.get(bare.replace('.', ''))) ?? null
}
