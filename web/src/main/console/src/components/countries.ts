// ISO 3166-1: alpha-3 to alpha-2. Names come from the browser, in the console's language.
const CODES =
  "AFG:AF ALA:AX ALB:AL DZA:DZ ASM:AS AND:AD AGO:AO AIA:AI ATA:AQ ATG:AG ARG:AR ARM:AM ABW:AW AUS:AU AUT:AT AZE:AZ BHS:BS BHR:BH " +
  "BGD:BD BRB:BB BLR:BY BEL:BE BLZ:BZ BEN:BJ BMU:BM BTN:BT BOL:BO BES:BQ BIH:BA BWA:BW BRA:BR BRN:BN BGR:BG BFA:BF BDI:BI " +
  "CPV:CV KHM:KH CMR:CM CAN:CA CYM:KY CAF:CF TCD:TD CHL:CL CHN:CN COL:CO COM:KM COG:CG COD:CD COK:CK CRI:CR CIV:CI HRV:HR " +
  "CUB:CU CUW:CW CYP:CY CZE:CZ DNK:DK DJI:DJ DMA:DM DOM:DO ECU:EC EGY:EG SLV:SV GNQ:GQ ERI:ER EST:EE SWZ:SZ ETH:ET FLK:FK " +
  "FRO:FO FJI:FJ FIN:FI FRA:FR GUF:GF PYF:PF GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH GIB:GI GRC:GR GRL:GL GRD:GD GLP:GP GUM:GU " +
  "GTM:GT GGY:GG GIN:GN GNB:GW GUY:GY HTI:HT VAT:VA HND:HN HUN:HU ISL:IS IND:IN IDN:ID IRN:IR IRQ:IQ IRL:IE IMN:IM ISR:IL " +
  "ITA:IT JAM:JM JPN:JP JEY:JE JOR:JO KAZ:KZ KEN:KE KIR:KI PRK:KP KOR:KR KWT:KW KGZ:KG LAO:LA LVA:LV LBN:LB LSO:LS LBR:LR " +
  "LBY:LY LIE:LI LTU:LT LUX:LU MDG:MG MWI:MW MYS:MY MDV:MV MLI:ML MLT:MT MHL:MH MTQ:MQ MRT:MR MUS:MU MYT:YT MEX:MX FSM:FM " +
  "MDA:MD MCO:MC MNG:MN MNE:ME MSR:MS MAR:MA MOZ:MZ MMR:MM NAM:NA NRU:NR NPL:NP NLD:NL NCL:NC NZL:NZ NIC:NI NER:NE NGA:NG " +
  "NIU:NU MKD:MK MNP:MP NOR:NO OMN:OM PAK:PK PLW:PW PSE:PS PAN:PA PNG:PG PRY:PY PER:PE PHL:PH POL:PL PRT:PT PRI:PR QAT:QA " +
  "REU:RE ROU:RO RUS:RU RWA:RW KNA:KN LCA:LC MAF:MF SPM:PM VCT:VC WSM:WS SMR:SM STP:ST SAU:SA SEN:SN SRB:RS SYC:SC SLE:SL " +
  "SGP:SG SXM:SX SVK:SK SVN:SI SLB:SB SOM:SO ZAF:ZA SSD:SS ESP:ES LKA:LK SDN:SD SUR:SR SWE:SE CHE:CH SYR:SY TJK:TJ TZA:TZ " +
  "THA:TH TLS:TL TGO:TG TKL:TK TON:TO TTO:TT TUN:TN TUR:TR TKM:TM TCA:TC TUV:TV UGA:UG UKR:UA ARE:AE GBR:GB USA:US URY:UY " +
  "UZB:UZ VUT:VU VEN:VE VNM:VN VGB:VG VIR:VI WLF:WF ESH:EH YEM:YE ZMB:ZM ZWE:ZW";

/** The country of a stored code in the language, with the code; the code alone where ISO does not have it. */
export function countryName(alpha3: string, language: string): string {
  const alpha2 = CODES.split(" ")
    .map((pair) => pair.split(":"))
    .find(([code]) => code === alpha3)?.[1];
  const name = alpha2 && new Intl.DisplayNames(language, { type: "region" }).of(alpha2);
  return name ? `${name} (${alpha3})` : alpha3;
}

/**
 * The choices of nationality, China first, then by name in the language. A stored code that ISO does not have (the zone of a
 * passport says D for Germany, or UNO) stays a choice of its own.
 */
export function countryOptions(language: string, stored = "CHN"): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const collator = new Intl.Collator(language);
  const options = CODES.split(" ").map((pair) => {
    const [alpha3 = "", alpha2 = ""] = pair.split(":");
    return { value: alpha3, label: `${names.of(alpha2) ?? alpha2} (${alpha3})` };
  });
  options.sort((one, other) => collator.compare(one.label, other.label));
  const china = options.filter(({ value }) => value === "CHN");
  const others = options.some(({ value }) => value === stored) ? [] : [{ value: stored, label: stored }];
  return [...others, ...china, ...options.filter(({ value }) => value !== "CHN")];
}
