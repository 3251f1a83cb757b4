/**
 * The regions of `regionRows.ts` that are made of countries and first-level units: their ISO codes. Our own list. Continents and
 * regions whose limits follow none stay points.
 */
export const regionParts: Readonly<Record<string, string>> = {
  'central-asia': 'KZ KG TJ TM UZ',
  'central-america': 'BZ CR GT HN NI PA SV',
  balkans: 'AL BA BG GR HR ME MK RS XK',
  scandinavia: 'DK NO SE',
  'horn-of-africa': 'DJ ER ET SO',
  maghreb: 'DZ EH LY MA MR TN',
  levant: 'IL JO LB PS SY',
  'baltic-states': 'EE LT LV',
  'korean-peninsula': 'KP KR',
  'arabian-peninsula': 'AE BH KW OM QA SA YE',
  kashmir: 'IN-JK PK-JK PK-NA',
  donbas: 'UA-09 UA-14',
  transnistria: 'MD-SN',
  abkhazia: 'GE-AB',
  darfur: 'SD-DC SD-DE SD-DN SD-DS SD-DW',
  tigray: 'ET-TI',
  sinai: 'EG-JS EG-SIN',
  'basque-country': 'ES-PV',
  midwest: 'US-IA US-IL US-IN US-KS US-MI US-MN US-MO US-ND US-NE US-OH US-SD US-WI',
  'new-england': 'US-CT US-MA US-ME US-NH US-RI US-VT',
  'pacific-northwest': 'US-OR US-WA',
}
