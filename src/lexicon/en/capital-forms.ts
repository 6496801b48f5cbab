/** How words read that a headline in capitals hides: acronyms and mixed case. Own list. */
export const capitalForms: ReadonlyMap<string, string> = new Map(
  `US USA UK EU UN NATO UAE USSR IMF WHO WTO IAEA ICC FBI CIA NSA NASA FDA CDC SEC BBC CNN NBC CBS ABC FIFA UEFA IOC OPEC OECD OSCE PLO PKK IRA
ETA FARC ANC BJP ISIS ISIL IDF KGB FSB GRU RAF MP MPs CEO CFO TV PM II III IV DRC DPRK PRC NBA NFL NHL MLB NCAA ATP WTA PGA GOP IBM BMW GM BP HSBC UBS
AFP AP DNA HIV AIDS COVID-19 GDP IPO NGO NGOs UNICEF UNESCO UNHCR ASEAN LTTE YPG SDF AKP CDU CSU SPD`
    .split(/\s+/)
    .map((form) => [form.toLowerCase(), form] as const),
);
