/** Words of treatments where a list has no codes. */
export const treatment =
  /\b(?:crown|filling|composite|amalgam|restoration|root canal|endodontic|pulp(?:otomy|ectomy|al)|extraction|removal of|implant|bridge|pontic|abutment|veneer|sealant|scaling|planing|post|core|build-?up|denture|partial|onlay|inlay|biopsy|incision|graft|frenectomy|apicoectomy|alveoloplasty|osteotomy|gingivectomy|fluoride|splint|night ?guard|appliance|debridement|prophy(?:laxis)?)\b/i;
