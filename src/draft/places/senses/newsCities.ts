const rows =
  'geneva 2660646|zurich 2657896|lucerne 2659811|milan 3173435|naples 3172394|turin 3165524|florence 3176959|venice 3164603|' +
  'genoa 3176219|munich 2867714|cologne 2886242|hamburg 2911298|frankfurt 2925533|nuremberg 2861650|hanover 2910831|' +
  'dresden 2935022|antwerp 2803138|ghent 2797656|bruges 2800931|rotterdam 2747891|the hague 2747373|marseille 2995469|' +
  'lyon 2996944|strasbourg 2973783|dunkirk 3020686|barcelona 3128760|seville 2510911|valencia 2509954|porto 2735943|' +
  'manchester 2643123|liverpool 2644210|birmingham 2655603|glasgow 2648579|edinburgh 2650225|belfast 2655984|' +
  'gothenburg 2711537|krakow 3094802|gdansk 3099434|salzburg 2766824|thessaloniki 734077|istanbul 745044|izmir 311046|' +
  'gaziantep 314830|dubrovnik 3201047|kiev 703448|kharkiv 706483|odessa 698740|odesa 698740|lviv 702550|' +
  'donetsk 709717|mariupol 701822|kherson 706448|sevastopol 694423|saint petersburg 498817|volgograd 472757|grozny 558418|' +
  'vladivostok 2013348|aleppo 170063|homs 169577|hama 170017|palmyra 163808|kobani 172256|qamishli 173377|idlib 169389|' +
  'mosul 99072|basra 99532|kirkuk 94787|fallujah 99454|erbil 95446|isfahan 418863|mashhad 124665|tel aviv 293397|haifa 294801|' +
  'hebron 285066|ramallah 282239|rafah 281102|khan younis 281124|mecca 104515|jeddah 105343|dubai 292223|aden 415189|' +
  'alexandria 361058|benghazi 88319|misrata 2214846|casablanca 2553604|marrakech 2542997|fez 2548885|timbuktu 2449067|' +
  'lagos 2332459|maiduguri 2331447|mombasa 186301|goma 216281|johannesburg 993800|cape town 3369157|durban 1007311|' +
  'kandahar 1138336|herat 1140026|karachi 1174872|lahore 1172451|peshawar 1168197|mumbai 1275339|bombay 1275339|' +
  'calcutta 1275004|madras 1264527|bangalore 1277333|srinagar 1255634|chittagong 1205733|rangoon 1298824|mandalay 1311874|' +
  'saigon 1566083|ho chi minh city 1566083|shanghai 1796236|wuhan 1791247|urumqi 1529102|osaka 1853909|kyoto 1857910|' +
  'hiroshima 1862415|nagasaki 1856177|sydney 2147714|melbourne 2158177|perth 2063523|toronto 6167865|montreal 6077243|' +
  'rio de janeiro 3451190|sao paulo 3448439|guadalajara 4005539|ciudad juarez 4013708|leeds 2644688|' +
  'cardiff 2653822|cork 2965140|leipzig 2879139|stuttgart 2825297|dortmund 2935517|bremen 2944388|bonn 2946447|basel 2661604|' +
  'lausanne 2659994|bologna 3181928|palermo 2523920|verona 3164527|trieste 3165185|bari 3182351|lille 2998324|' +
  'cannes 3028808|calais 3029162|toulouse 2972315|bordeaux 3031582|bilbao 3128026|malaga 2514256|graz 2778067|lodz 3093133|' +
  'wroclaw 3081368|malmo 2692969|bergen 3161732|utrecht 2745912|eindhoven 2756253|liege 2792413|mostar 3194828|' +
  'pristina 786714|constanta 680963|piraeus 255274|bakhmut 713174|dnipro 709930|luhansk 702658|chernihiv 710735|' +
  'sloviansk 693468|kramatorsk 704508|melitopol 701404|simferopol 693805|yalta 688533|sochi 491422|kazan 551487|kursk 538560|' +
  'belgorod 578072|murmansk 524305|novosibirsk 1496747|yekaterinburg 1486209|beslan 576697|manbij 167357|afrin 174186|' +
  'latakia 173576|tartus 163345|deir ez zor 170794|ramadi 98717|tikrit 90150|najaf 98860|samarra 91597|sinjar 448149|' +
  'tabriz 113646|shiraz 115019|qom 119208|nablus 282615|jenin 283506|jericho 284899|nazareth 294098|' +
  'sidon 268064|tyre 267008|aqaba 250774|medina 109223|hodeidah 79415|marib 72968|taiz 70225|suez 359796|luxor 360502|' +
  'port said 358619|sharm el sheikh 349340|tobruk 81302|sirte 2210554|derna 87205|oran 2485926|tangier 2530335|omdurman 365137|' +
  'port sudan 377039|mekelle 331180|kismayo 55671|hargeisa 57289|kano 2335204|kaduna 2335727|abidjan 2293538|gao 2457163|' +
  'kidal 2455290|mopti 2453348|agadez 2448085|bukavu 217831|lubumbashi 922704|soweto 953781|bulawayo 894701|jalalabad 1139715|' +
  'kunduz 1135689|mazar i sharif 1133616|quetta 1167528|rawalpindi 1166993|hyderabad 1269843|ahmedabad 1279233|' +
  'varanasi 1253405|bhopal 1275841|jaffna 1242833|kandy 1241622|chiang mai 1153671|phuket 1151254|da nang 1583992|hue 1580240|' +
  'guangzhou 1809858|shenzhen 1795565|tianjin 1792947|nanjing 1799962|chongqing 1814906|lhasa 1280737|xian 1790630|' +
  'busan 1838524|incheon 1843564|kobe 1859171|nagoya 1856057|yokohama 1848354|fukushima 2112923|sapporo 2128295|' +
  'surabaya 1625822|banda aceh 1215502|davao 1715348|cebu 1717512|marawi 1701053|brisbane 2174003|adelaide 2078025|' +
  'darwin 2073124|auckland 2193733|christchurch 2192362|calgary 5913490|winnipeg 6183235|halifax 6324729|tijuana 3981609|' +
  'monterrey 3995465|acapulco 3533462|cancun 3531673|medellin 3674962|cali 3687925|cartagena 3687238|guayaquil 3657509|' +
  'la paz 3911925|maracaibo 3633009|valparaiso 3868626|recife 3390760|guantanamo 3557689|almaty 1526384|samarkand 1216265|' +
  'stepanakert 146970|diyarbakir 316541|antakya 323779|adana 325363|berne 2661552|lyons 2996944|marseilles 2995469|' +
  'saragossa 3104324|san sebastian 3110044|oporto 2735943|padua 3171728|aarhus 2624652|cracow 3094802|' +
  'danzig 3099434|salonica 734077|rhodes 400666|patras 255683|constantinople 745044|mitrovica 789225|kharkov 706483|' +
  'lvov 702550|lugansk 702658|mykolaiv 700569|zaporizhzhia 687700|uzhhorod 690548|izyum 707292|severodonetsk 691999|' +
  'slavyansk 693468|nizhny novgorod 520555|rostov on don 501175|stalingrad 472757|hasaka 173811|kobane 172256|douma 170592|' +
  'daraa 170905|deir al zor 170794|azaz 172082|jarablus 169179|irbil 95446|falluja 99454|kerbala 94824|teheran 112931|' +
  'hamadan 132144|jidda 105343|gaza city 281133|el arish 361546|benares 1253405|pondicherry 1259425|dacca 1185241|' +
  'naypyidaw 6611854|peking 1816670|nanking 1799962|pusan 1838524|ulaanbaatar 2028462|quebec city 6325494|panama city 3703443'

/**
 * Cities that newspapers in English name without their countries, some by another name than GeoNames has first, and some by a former
 * one: GeoNames’ id by folded name. Capitals are known without it.
 */
export const newsCities: ReadonlyMap<string, string> = new Map(
  rows.split('|').map((row) => {
    const at = row.lastIndexOf(' ')
    return [row.slice(0, at), row.slice(at + 1)]
  }),
)
