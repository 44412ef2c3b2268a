/** The authenticity form (真实性核验单) as it lies on the table. */
export const authenticityForm = {
  template: { by: 'templateBy', province: 'province' },
  ink: 'ink',
  altered: 'yes-no',
  registrarsNamed: 'yes-no',
  sealed: 'yes-no',
  signed: 'yes-no',
  fingerprint: 'yes-no',
  declaration: 'yes-no',
  // Of several domains: how many forms, or where on one they stand; the list of them.
  forms: 'forms',
  placement: 'placement',
  listSealed: 'yes-no',
  listSigned: 'yes-no',
  // Kept by the applicant.
  originals: 'count',
  // Absent where nothing was mailed.
  mailed: { originals: 'count', photocopies: 'count', freight: 'freight' },
} as const;

/** The photo of the website administrator (网站负责人照片), and how it was taken. */
export const adminPhoto = {
  method: 'method',
  person: 'photographed',
  centred: 'yes-no',
  clothes: 'clothes',
  backdrop: 'backdrop',
  backdropWhole: 'yes-no',
  charactersLegible: 'yes-no',
  // Where the backdrop was sent to.
  deliveredTo: 'registeredIn',
  takenIn: 'province-or-outside',
  // The number that the app was used with.
  mobile: 'text',
  locationAllowed: 'yes-no',
} as const;

/** Groups that stand at several places of a filing. */
export const groups = {
  /** 证件. */
  credential: {
    type: 'credentialType',
    number: 'text',
    issuedIn: 'province-or-outside',
    validFrom: 'day',
    validUntil: 'day-or-long-term',
  },
  /** 地址. `prefecture`: GB/T 2260 code, full or short Chinese name. */
  address: { text: 'text', province: 'province', prefecture: 'text' },
  /** 负责人. */
  person: {
    name: 'text',
    holder: 'holder',
    credential: 'credential',
    officePhone: 'text',
    mobile: 'text',
    email: 'text',
    address: 'address',
    isLegalRepresentative: 'yes-no',
  },
} as const;

/**
 * All fields of a filing (备案), in the order in which forms ask for them: the one place that says which there are and what each holds. How a filing
 * is read follows from it, and what is seen on an authenticity form or a photo; a test holds the types of `src/core/filing.ts` to it. Which of them must be filled in is in `required.ts`.
 */
export const fields = {
  type: 'type',
  // Whatever `toProvince` reads.
  province: 'text',
  // 主办单位.
  subject: {
    name: 'text',
    nature: 'nature',
    credential: 'credential',
    address: 'address',
    investors: ['text'],
    // 主体负责人.
    administrator: 'person',
    // `websites`: how many are filed already.
    filed: { with: 'filedWith', icpNumber: 'text', websites: 'count' },
    // What was read on the paper.
    onPaper: { name: 'text', nature: 'nature', credential: 'credential', address: 'text' },
  },
  // 网站.
  websites: [
    {
      name: 'text',
      domains: [
        {
          name: 'text',
          // IANA number as digits, or legal entity.
          registrar: 'text',
          registeredIn: 'registeredIn',
          expiresOn: 'day',
          realName: { done: 'yes-no', passedOn: 'day', recorded: 'yes-no' },
          registrant: { name: 'text', credential: { type: 'credentialType', number: 'text' } },
          filed: { by: 'filedBy', with: 'filedWith', account: 'account' },
          // 变更日期, of a domain that a modification changes.
          changedOn: 'day',
        },
      ],
      // 网站负责人.
      administrator: 'person',
      serviceContent: 'serviceContent',
      description: 'text',
      industry: 'text',
      isForum: 'yes-no',
      // A document is held for words in the name.
      nameApproval: 'yes-no',
      preapprovals: [{ category: 'preapproval', number: 'text', document: 'yes-no' }],
      preapprovalTicked: 'yes-no',
      address: 'address',
      remarks: 'text',
      icpNumber: 'text',
    },
  ],
  // 服务器.
  server: {
    region: 'region',
    billing: 'billing',
    boughtMonths: 'count',
    expiresOn: 'day',
    publicBandwidth: 'yes-no',
    account: 'account',
    // Ever asked for; they do not come back.
    serviceCodes: 'count',
    cancelledWebsites: 'count',
    serviceCode: 'serviceCode',
  },
  // 材料: one image each.
  documents: [
    {
      kind: 'document',
      // The path of what it belongs to.
      of: ['key'],
      // Other papers in it.
      covers: ['document'],
      sealed: 'yes-no',
      // As `probeImage` and `measurePixels` say it.
      image: {
        name: 'text',
        bytes: 'count',
        format: 'image',
        declaredFormat: 'image',
        width: 'count',
        height: 'count',
        displayWidth: 'count',
        displayHeight: 'count',
        channels: 'count',
        colour: 'colour',
        animated: 'yes-no',
        truncated: 'yes-no',
        faults: ['text'],
        location: 'yes-no',
        pixels: { colouredShare: 'share', sharpness: 'share' },
      },
      // Its path, on the command line.
      file: 'text',
      hash: 'text',
    },
  ],
  authenticityForm,
  adminPhoto,
  // 备案订单.
  order: {
    submittedOn: 'day',
    stage: 'stage',
    // Other orders.
    open: ['type'],
    // What went before on the same domains.
    after: 'type',
    changes: ['change'],
    // All subjects that the account serves, this one counted.
    account: { subjects: 'count' },
  },
} as const;
