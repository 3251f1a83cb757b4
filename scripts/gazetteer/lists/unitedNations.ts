/** The members of the United Nations with their capitals, as English newspapers write them, and their ISO 3166-1 codes. */
export const members: readonly (readonly [country: string, capital: string, code: string])[] = `
  Andorra|Andorra la Vella|AD; United Arab Emirates|Abu Dhabi|AE; Afghanistan|Kabul|AF;
  Antigua and Barbuda|Saint John's|AG; Albania|Tirana|AL; Armenia|Yerevan|AM; Angola|Luanda|AO;
  Argentina|Buenos Aires|AR; Austria|Vienna|AT; Australia|Canberra|AU; Azerbaijan|Baku|AZ;
  Bosnia and Herzegovina|Sarajevo|BA; Barbados|Bridgetown|BB; Bangladesh|Dhaka|BD; Belgium|Brussels|BE;
  Burkina Faso|Ouagadougou|BF; Bulgaria|Sofia|BG; Bahrain|Manama|BH; Burundi|Gitega|BI;
  Benin|Porto-Novo|BJ; Brunei|Bandar Seri Begawan|BN; Bolivia|Sucre|BO; Brazil|Brasilia|BR;
  Bahamas|Nassau|BS; Bhutan|Thimphu|BT; Botswana|Gaborone|BW; Belarus|Minsk|BY; Belize|Belmopan|BZ;
  Canada|Ottawa|CA; Democratic Republic of the Congo|Kinshasa|CD; Central African Republic|Bangui|CF;
  Republic of the Congo|Brazzaville|CG; Switzerland|Bern|CH; Ivory Coast|Yamoussoukro|CI;
  Chile|Santiago|CL; Cameroon|Yaounde|CM; China|Beijing|CN; Colombia|Bogota|CO; Costa Rica|San Jose|CR;
  Cuba|Havana|CU; Cape Verde|Praia|CV; Cyprus|Nicosia|CY; Czech Republic|Prague|CZ; Germany|Berlin|DE;
  Djibouti|Djibouti|DJ; Denmark|Copenhagen|DK; Dominica|Roseau|DM; Dominican Republic|Santo Domingo|DO;
  Algeria|Algiers|DZ; Ecuador|Quito|EC; Estonia|Tallinn|EE; Egypt|Cairo|EG; Eritrea|Asmara|ER;
  Spain|Madrid|ES; Ethiopia|Addis Ababa|ET; Finland|Helsinki|FI; Fiji|Suva|FJ; Micronesia|Palikir|FM;
  France|Paris|FR; Gabon|Libreville|GA; United Kingdom|London|GB; Grenada|St. George's|GD;
  Georgia|Tbilisi|GE; Ghana|Accra|GH; Gambia|Banjul|GM; Guinea|Conakry|GN; Equatorial Guinea|Malabo|GQ;
  Greece|Athens|GR; Guatemala|Guatemala City|GT; Guinea-Bissau|Bissau|GW; Guyana|Georgetown|GY;
  Honduras|Tegucigalpa|HN; Croatia|Zagreb|HR; Haiti|Port-au-Prince|HT; Hungary|Budapest|HU;
  Indonesia|Jakarta|ID; Ireland|Dublin|IE; Israel|Jerusalem|IL; India|New Delhi|IN; Iraq|Baghdad|IQ;
  Iran|Tehran|IR; Iceland|Reykjavik|IS; Italy|Rome|IT; Jamaica|Kingston|JM; Jordan|Amman|JO;
  Japan|Tokyo|JP; Kenya|Nairobi|KE; Kyrgyzstan|Bishkek|KG; Cambodia|Phnom Penh|KH; Kiribati|Tarawa|KI;
  Comoros|Moroni|KM; Saint Kitts and Nevis|Basseterre|KN; North Korea|Pyongyang|KP; South Korea|Seoul|KR;
  Kuwait|Kuwait City|KW; Kazakhstan|Astana|KZ; Laos|Vientiane|LA; Lebanon|Beirut|LB;
  Saint Lucia|Castries|LC; Liechtenstein|Vaduz|LI; Sri Lanka|Colombo|LK; Liberia|Monrovia|LR;
  Lesotho|Maseru|LS; Lithuania|Vilnius|LT; Luxembourg|Luxembourg|LU; Latvia|Riga|LV; Libya|Tripoli|LY;
  Morocco|Rabat|MA; Monaco|Monaco|MC; Moldova|Chisinau|MD; Montenegro|Podgorica|ME;
  Madagascar|Antananarivo|MG; Marshall Islands|Majuro|MH; North Macedonia|Skopje|MK; Mali|Bamako|ML;
  Myanmar|Naypyidaw|MM; Mongolia|Ulaanbaatar|MN; Mauritania|Nouakchott|MR; Malta|Valletta|MT;
  Mauritius|Port Louis|MU; Maldives|Male|MV; Malawi|Lilongwe|MW; Mexico|Mexico City|MX;
  Malaysia|Kuala Lumpur|MY; Mozambique|Maputo|MZ; Namibia|Windhoek|NA; Niger|Niamey|NE; Nigeria|Abuja|NG;
  Nicaragua|Managua|NI; Netherlands|Amsterdam|NL; Norway|Oslo|NO; Nepal|Kathmandu|NP; Nauru|Yaren|NR;
  New Zealand|Wellington|NZ; Oman|Muscat|OM; Panama|Panama City|PA; Peru|Lima|PE;
  Papua New Guinea|Port Moresby|PG; Philippines|Manila|PH; Pakistan|Islamabad|PK; Poland|Warsaw|PL;
  Portugal|Lisbon|PT; Palau|Ngerulmud|PW; Paraguay|Asuncion|PY; Qatar|Doha|QA; Romania|Bucharest|RO;
  Serbia|Belgrade|RS; Russia|Moscow|RU; Rwanda|Kigali|RW; Saudi Arabia|Riyadh|SA;
  Solomon Islands|Honiara|SB; Seychelles|Victoria|SC; Sudan|Khartoum|SD; Sweden|Stockholm|SE;
  Singapore|Singapore|SG; Slovenia|Ljubljana|SI; Slovakia|Bratislava|SK; Sierra Leone|Freetown|SL;
  San Marino|San Marino|SM; Senegal|Dakar|SN; Somalia|Mogadishu|SO; Suriname|Paramaribo|SR;
  South Sudan|Juba|SS; Sao Tome and Principe|Sao Tome|ST; El Salvador|San Salvador|SV; Syria|Damascus|SY;
  Eswatini|Mbabane|SZ; Chad|N'Djamena|TD; Togo|Lome|TG; Thailand|Bangkok|TH; Tajikistan|Dushanbe|TJ;
  East Timor|Dili|TL; Turkmenistan|Ashgabat|TM; Tunisia|Tunis|TN; Tonga|Nuku'alofa|TO; Turkey|Ankara|TR;
  Trinidad and Tobago|Port of Spain|TT; Tuvalu|Funafuti|TV; Tanzania|Dodoma|TZ; Ukraine|Kyiv|UA;
  Uganda|Kampala|UG; United States|Washington|US; Uruguay|Montevideo|UY; Uzbekistan|Tashkent|UZ;
  Saint Vincent and the Grenadines|Kingstown|VC; Venezuela|Caracas|VE; Vietnam|Hanoi|VN;
  Vanuatu|Port Vila|VU; Samoa|Apia|WS; Yemen|Sana'a|YE; South Africa|Pretoria|ZA; Zambia|Lusaka|ZM;
  Zimbabwe|Harare|ZW;
`
  .split(';')
  .filter((row) => row.trim() !== '')
  .map((row) => {
    const [country = '', capital = '', code = ''] = row.trim().split('|')
    return [country, capital, code]
  })
