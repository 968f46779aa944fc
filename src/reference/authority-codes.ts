/**
 * The local authorities of England that return the SSDA903, and the districts of the counties. Source: Office for
 * National Statistics, local authority districts and counties of the United Kingdom, April 2025, Open Government
 * Licence v3.
 */
export const UPPER_TIER_AUTHORITIES: Readonly<Record<string, string>> = {
  E06000001: "Hartlepool",
  E06000002: "Middlesbrough",
  E06000003: "Redcar and Cleveland",
  E06000004: "Stockton-on-Tees",
  E06000005: "Darlington",
  E06000006: "Halton",
  E06000007: "Warrington",
  E06000008: "Blackburn with Darwen",
  E06000009: "Blackpool",
  E06000010: "Kingston upon Hull, City of",
  E06000011: "East Riding of Yorkshire",
  E06000012: "North East Lincolnshire",
  E06000013: "North Lincolnshire",
  E06000014: "York",
  E06000015: "Derby",
  E06000016: "Leicester",
  E06000017: "Rutland",
  E06000018: "Nottingham",
  E06000019: "Herefordshire, County of",
  E06000020: "Telford and Wrekin",
  E06000021: "Stoke-on-Trent",
  E06000022: "Bath and North East Somerset",
  E06000023: "Bristol, City of",
  E06000024: "North Somerset",
  E06000025: "South Gloucestershire",
  E06000026: "Plymouth",
  E06000027: "Torbay",
  E06000030: "Swindon",
  E06000031: "Peterborough",
  E06000032: "Luton",
  E06000033: "Southend-on-Sea",
  E06000034: "Thurrock",
  E06000035: "Medway",
  E06000036: "Bracknell Forest",
  E06000037: "West Berkshire",
  E06000038: "Reading",
  E06000039: "Slough",
  E06000040: "Windsor and Maidenhead",
  E06000041: "Wokingham",
  E06000042: "Milton Keynes",
  E06000043: "Brighton and Hove",
  E06000044: "Portsmouth",
  E06000045: "Southampton",
  E06000046: "Isle of Wight",
  E06000047: "County Durham",
  E06000049: "Cheshire East",
  E06000050: "Cheshire West and Chester",
  E06000051: "Shropshire",
  E06000052: "Cornwall",
  E06000053: "Isles of Scilly",
  E06000054: "Wiltshire",
  E06000055: "Bedford",
  E06000056: "Central Bedfordshire",
  E06000057: "Northumberland",
  E06000058: "Bournemouth, Christchurch and Poole",
  E06000059: "Dorset",
  E06000060: "Buckinghamshire",
  E06000061: "North Northamptonshire",
  E06000062: "West Northamptonshire",
  E06000063: "Cumberland",
  E06000064: "Westmorland and Furness",
  E06000065: "North Yorkshire",
  E06000066: "Somerset",
  E08000001: "Bolton",
  E08000002: "Bury",
  E08000003: "Manchester",
  E08000004: "Oldham",
  E08000005: "Rochdale",
  E08000006: "Salford",
  E08000007: "Stockport",
  E08000008: "Tameside",
  E08000009: "Trafford",
  E08000010: "Wigan",
  E08000011: "Knowsley",
  E08000012: "Liverpool",
  E08000013: "St. Helens",
  E08000014: "Sefton",
  E08000015: "Wirral",
  E08000017: "Doncaster",
  E08000018: "Rotherham",
  E08000021: "Newcastle upon Tyne",
  E08000022: "North Tyneside",
  E08000023: "South Tyneside",
  E08000024: "Sunderland",
  E08000025: "Birmingham",
  E08000026: "Coventry",
  E08000027: "Dudley",
  E08000028: "Sandwell",
  E08000029: "Solihull",
  E08000030: "Walsall",
  E08000031: "Wolverhampton",
  E08000032: "Bradford",
  E08000033: "Calderdale",
  E08000034: "Kirklees",
  E08000035: "Leeds",
  E08000036: "Wakefield",
  E08000037: "Gateshead",
  E08000038: "Barnsley",
  E08000039: "Sheffield",
  E09000001: "City of London",
  E09000002: "Barking and Dagenham",
  E09000003: "Barnet",
  E09000004: "Bexley",
  E09000005: "Brent",
  E09000006: "Bromley",
  E09000007: "Camden",
  E09000008: "Croydon",
  E09000009: "Ealing",
  E09000010: "Enfield",
  E09000011: "Greenwich",
  E09000012: "Hackney",
  E09000013: "Hammersmith and Fulham",
  E09000014: "Haringey",
  E09000015: "Harrow",
  E09000016: "Havering",
  E09000017: "Hillingdon",
  E09000018: "Hounslow",
  E09000019: "Islington",
  E09000020: "Kensington and Chelsea",
  E09000021: "Kingston upon Thames",
  E09000022: "Lambeth",
  E09000023: "Lewisham",
  E09000024: "Merton",
  E09000025: "Newham",
  E09000026: "Redbridge",
  E09000027: "Richmond upon Thames",
  E09000028: "Southwark",
  E09000029: "Sutton",
  E09000030: "Tower Hamlets",
  E09000031: "Waltham Forest",
  E09000032: "Wandsworth",
  E09000033: "Westminster",
  E10000003: "Cambridgeshire",
  E10000007: "Derbyshire",
  E10000008: "Devon",
  E10000011: "East Sussex",
  E10000012: "Essex",
  E10000013: "Gloucestershire",
  E10000014: "Hampshire",
  E10000015: "Hertfordshire",
  E10000016: "Kent",
  E10000017: "Lancashire",
  E10000018: "Leicestershire",
  E10000019: "Lincolnshire",
  E10000020: "Norfolk",
  E10000024: "Nottinghamshire",
  E10000025: "Oxfordshire",
  E10000028: "Staffordshire",
  E10000029: "Suffolk",
  E10000030: "Surrey",
  E10000031: "Warwickshire",
  E10000032: "West Sussex",
  E10000034: "Worcestershire",
};

/** The county of each county district. */
export const COUNTY_OF_DISTRICT: Readonly<Record<string, string>> = {
  E07000008: "E10000003", // Cambridge
  E07000009: "E10000003", // East Cambridgeshire
  E07000010: "E10000003", // Fenland
  E07000011: "E10000003", // Huntingdonshire
  E07000012: "E10000003", // South Cambridgeshire
  E07000032: "E10000007", // Amber Valley
  E07000033: "E10000007", // Bolsover
  E07000034: "E10000007", // Chesterfield
  E07000035: "E10000007", // Derbyshire Dales
  E07000036: "E10000007", // Erewash
  E07000037: "E10000007", // High Peak
  E07000038: "E10000007", // North East Derbyshire
  E07000039: "E10000007", // South Derbyshire
  E07000040: "E10000008", // East Devon
  E07000041: "E10000008", // Exeter
  E07000042: "E10000008", // Mid Devon
  E07000043: "E10000008", // North Devon
  E07000044: "E10000008", // South Hams
  E07000045: "E10000008", // Teignbridge
  E07000046: "E10000008", // Torridge
  E07000047: "E10000008", // West Devon
  E07000061: "E10000011", // Eastbourne
  E07000062: "E10000011", // Hastings
  E07000063: "E10000011", // Lewes
  E07000064: "E10000011", // Rother
  E07000065: "E10000011", // Wealden
  E07000066: "E10000012", // Basildon
  E07000067: "E10000012", // Braintree
  E07000068: "E10000012", // Brentwood
  E07000069: "E10000012", // Castle Point
  E07000070: "E10000012", // Chelmsford
  E07000071: "E10000012", // Colchester
  E07000072: "E10000012", // Epping Forest
  E07000073: "E10000012", // Harlow
  E07000074: "E10000012", // Maldon
  E07000075: "E10000012", // Rochford
  E07000076: "E10000012", // Tendring
  E07000077: "E10000012", // Uttlesford
  E07000078: "E10000013", // Cheltenham
  E07000079: "E10000013", // Cotswold
  E07000080: "E10000013", // Forest of Dean
  E07000081: "E10000013", // Gloucester
  E07000082: "E10000013", // Stroud
  E07000083: "E10000013", // Tewkesbury
  E07000084: "E10000014", // Basingstoke and Deane
  E07000085: "E10000014", // East Hampshire
  E07000086: "E10000014", // Eastleigh
  E07000087: "E10000014", // Fareham
  E07000088: "E10000014", // Gosport
  E07000089: "E10000014", // Hart
  E07000090: "E10000014", // Havant
  E07000091: "E10000014", // New Forest
  E07000092: "E10000014", // Rushmoor
  E07000093: "E10000014", // Test Valley
  E07000094: "E10000014", // Winchester
  E07000095: "E10000015", // Broxbourne
  E07000096: "E10000015", // Dacorum
  E07000098: "E10000015", // Hertsmere
  E07000099: "E10000015", // North Hertfordshire
  E07000102: "E10000015", // Three Rivers
  E07000103: "E10000015", // Watford
  E07000105: "E10000016", // Ashford
  E07000106: "E10000016", // Canterbury
  E07000107: "E10000016", // Dartford
  E07000108: "E10000016", // Dover
  E07000109: "E10000016", // Gravesham
  E07000110: "E10000016", // Maidstone
  E07000111: "E10000016", // Sevenoaks
  E07000112: "E10000016", // Folkestone and Hythe
  E07000113: "E10000016", // Swale
  E07000114: "E10000016", // Thanet
  E07000115: "E10000016", // Tonbridge and Malling
  E07000116: "E10000016", // Tunbridge Wells
  E07000117: "E10000017", // Burnley
  E07000118: "E10000017", // Chorley
  E07000119: "E10000017", // Fylde
  E07000120: "E10000017", // Hyndburn
  E07000121: "E10000017", // Lancaster
  E07000122: "E10000017", // Pendle
  E07000123: "E10000017", // Preston
  E07000124: "E10000017", // Ribble Valley
  E07000125: "E10000017", // Rossendale
  E07000126: "E10000017", // South Ribble
  E07000127: "E10000017", // West Lancashire
  E07000128: "E10000017", // Wyre
  E07000129: "E10000018", // Blaby
  E07000130: "E10000018", // Charnwood
  E07000131: "E10000018", // Harborough
  E07000132: "E10000018", // Hinckley and Bosworth
  E07000133: "E10000018", // Melton
  E07000134: "E10000018", // North West Leicestershire
  E07000135: "E10000018", // Oadby and Wigston
  E07000136: "E10000019", // Boston
  E07000137: "E10000019", // East Lindsey
  E07000138: "E10000019", // Lincoln
  E07000139: "E10000019", // North Kesteven
  E07000140: "E10000019", // South Holland
  E07000141: "E10000019", // South Kesteven
  E07000142: "E10000019", // West Lindsey
  E07000143: "E10000020", // Breckland
  E07000144: "E10000020", // Broadland
  E07000145: "E10000020", // Great Yarmouth
  E07000146: "E10000020", // King's Lynn and West Norfolk
  E07000147: "E10000020", // North Norfolk
  E07000148: "E10000020", // Norwich
  E07000149: "E10000020", // South Norfolk
  E07000170: "E10000024", // Ashfield
  E07000171: "E10000024", // Bassetlaw
  E07000172: "E10000024", // Broxtowe
  E07000173: "E10000024", // Gedling
  E07000174: "E10000024", // Mansfield
  E07000175: "E10000024", // Newark and Sherwood
  E07000176: "E10000024", // Rushcliffe
  E07000177: "E10000025", // Cherwell
  E07000178: "E10000025", // Oxford
  E07000179: "E10000025", // South Oxfordshire
  E07000180: "E10000025", // Vale of White Horse
  E07000181: "E10000025", // West Oxfordshire
  E07000192: "E10000028", // Cannock Chase
  E07000193: "E10000028", // East Staffordshire
  E07000194: "E10000028", // Lichfield
  E07000195: "E10000028", // Newcastle-under-Lyme
  E07000196: "E10000028", // South Staffordshire
  E07000197: "E10000028", // Stafford
  E07000198: "E10000028", // Staffordshire Moorlands
  E07000199: "E10000028", // Tamworth
  E07000200: "E10000029", // Babergh
  E07000202: "E10000029", // Ipswich
  E07000203: "E10000029", // Mid Suffolk
  E07000207: "E10000030", // Elmbridge
  E07000208: "E10000030", // Epsom and Ewell
  E07000209: "E10000030", // Guildford
  E07000210: "E10000030", // Mole Valley
  E07000211: "E10000030", // Reigate and Banstead
  E07000212: "E10000030", // Runnymede
  E07000213: "E10000030", // Spelthorne
  E07000214: "E10000030", // Surrey Heath
  E07000215: "E10000030", // Tandridge
  E07000216: "E10000030", // Waverley
  E07000217: "E10000030", // Woking
  E07000218: "E10000031", // North Warwickshire
  E07000219: "E10000031", // Nuneaton and Bedworth
  E07000220: "E10000031", // Rugby
  E07000221: "E10000031", // Stratford-on-Avon
  E07000222: "E10000031", // Warwick
  E07000223: "E10000032", // Adur
  E07000224: "E10000032", // Arun
  E07000225: "E10000032", // Chichester
  E07000226: "E10000032", // Crawley
  E07000227: "E10000032", // Horsham
  E07000228: "E10000032", // Mid Sussex
  E07000229: "E10000032", // Worthing
  E07000234: "E10000034", // Bromsgrove
  E07000235: "E10000034", // Malvern Hills
  E07000236: "E10000034", // Redditch
  E07000237: "E10000034", // Worcester
  E07000238: "E10000034", // Wychavon
  E07000239: "E10000034", // Wyre Forest
  E07000240: "E10000015", // St Albans
  E07000241: "E10000015", // Welwyn Hatfield
  E07000242: "E10000015", // East Hertfordshire
  E07000243: "E10000015", // Stevenage
  E07000244: "E10000029", // East Suffolk
  E07000245: "E10000029", // West Suffolk
};

/**
 * Codes of authorities and districts that were replaced in 2023 and 2025, and the authority that covers the area now.
 * Earlier postcode directories and returns still contain them.
 */
export const SUCCESSOR_OF: Readonly<Record<string, string>> = {
  E07000026: "E06000063", // Allerdale, to Cumberland in 2023
  E07000028: "E06000063", // Carlisle
  E07000029: "E06000063", // Copeland
  E07000027: "E06000064", // Barrow-in-Furness, to Westmorland and Furness in 2023
  E07000030: "E06000064", // Eden
  E07000031: "E06000064", // South Lakeland
  E07000163: "E06000065", // Craven, to North Yorkshire in 2023
  E07000164: "E06000065", // Hambleton
  E07000165: "E06000065", // Harrogate
  E07000166: "E06000065", // Richmondshire
  E07000167: "E06000065", // Ryedale
  E07000168: "E06000065", // Scarborough
  E07000169: "E06000065", // Selby
  E10000023: "E06000065", // North Yorkshire, the former county
  E07000187: "E06000066", // Mendip, to Somerset in 2023
  E07000188: "E06000066", // Sedgemoor
  E07000189: "E06000066", // South Somerset
  E07000246: "E06000066", // Somerset West and Taunton
  E10000027: "E06000066", // Somerset, the former county
  E08000016: "E08000038", // Barnsley, recoded in 2025
  E08000019: "E08000039", // Sheffield, recoded in 2025
};
