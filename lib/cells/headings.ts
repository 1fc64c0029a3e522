/** What a column of a chart, a ledger or an export can hold. */
export const columnKeys = [
  'date',
  'code',
  'description',
  'tooth',
  'surfaces',
  'area',
  'fee',
  'unitFee',
  'quantity',
  'minutes',
  'status',
  'provider',
  'note',
  'diagnosis',
  'type',
  'patientName',
  'lastName',
  'firstName',
  'birthDate',
  'sex',
  'chartNumber',
  'payer',
  'memberId',
  'groupNumber',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Headings as they are written in exports and on screens, without signs and in lower case; the first list that has one wins. */
export const headings: Record<ColumnKey, string> = {
  code: 'code|proc|proc code|procedure code|ada code|cdt|cdt code|ada|procedure cdt|service code|tx code|treatment code|insurance code|proccode|cpt|cpt code|codes|código|codigo',
  date: 'date|dos|date of service|service date|svc date|proc date|procedure date|procdate|start date|treatment date|tx date|visit date|date posted|posted|post date|posting date|posted on|entry date|transaction date|trans date|date completed|completed date|completion date|serviced|appointment date|fecha|fecha de servicio',
  description:
    'description|desc|descr|descrip|descript|procedure|treatment|service|procedure description|procedure name|treatment description|service description|procedures|tx|details|item|display|procedure display|descripción|descripcion|procedimiento|tratamiento',
  tooth:
    'tooth|tth|th|tn|#|site|teeth|tooth #|tooth no|tooth num|tooth number|tooth numbers|toothnum|tooth range|th #|tooth area|tooth site|tooth quad|tooth quadrant|body site|tooth quad arch|tooth fdi|tooth iso|fdi|tooth universal|tooth surf|tooth surface s|tooth surfaces|diente|pieza',
  surfaces: 'surf|surface|surfaces|surfs|tooth surface|srf|superficie|superficies',
  area: 'area|quad|quadrant|arch|oral cavity|area of oral cavity|region|cuadrante',
  unitFee: 'unit price|unit fee|price per unit|unit charge|unit cost',
  fee: 'fee|amount|chg|charge|charges|price|cost|total|total fee|line total|ucr|ucr fee|office fee|proc fee|procfee|billed|fee amount|charge amount|amt|full fee|fees|debit|debits|gross|precio|importe|monto|cargo|costo',
  quantity: 'units|qty|quantity|unit|count|unitqty|unit qty|no of units|cantidad',
  minutes: 'minutes|min|mins|duration|dur|anesthesia minutes|time min|length',
  status: 'stat|status|st|proc status|procedure status|procstatus|state|treatment status|done|estado|estatus',
  provider:
    'prov|prdr|provider|dr|doctor|dentist|treating provider|rendering provider|provider name|clinician|treatment clinician|provabbr|rendering|treating dentist|by|proveedor|dentista|doctora',
  note: 'note|notes|progress note|progress notes|clinical note|clinical notes|chart note|narrative|comment|comments|note text|remarks',
  diagnosis: 'dx|justify|diagnosis|diagnosis code|diagnosis codes|icd|icd 10|icd10|icd 10 cm|dx code|dx codes|icd code',
  type: 'type|transaction type|trans type|transactiontype|entry type|line type|kind|category',
  patientName: 'patient|patient name|name|pt|pt name|patient full name|client|full name|patientname|paciente|family member',
  lastName: 'last name|last|patient last name|patient last|lname|surname|family name|lastname',
  firstName: 'first name|first|patient first name|patient first|fname|given name|firstname',
  birthDate:
    'dob|birth date|birthdate|date of birth|birthday|patient dob|born|d o b|patient birth date|patient date of birth|patient birthdate',
  sex: 'sex|gender|patient sex|patient gender',
  chartNumber:
    'chart|chart #|chart no|chart number|patient id|patient #|patient no|patient number|pat id|patid|patnum|pid|mrn|account #|account number|account no|chart id|record number|patientid|ptid|pt id',
  payer:
    'payer|carrier|insurance|insurance company|carrier name|payer name|primary insurance|insurance carrier|primary carrier|insurer|medical insurance|dental insurance|insurance name',
  memberId:
    'member id|subscriber id|member #|policy #|policy number|insurance id|id number|member number|medicare id|mbi|member no|subscriber number',
  groupNumber: 'group|group #|group number|group no|group id|grp',
};
