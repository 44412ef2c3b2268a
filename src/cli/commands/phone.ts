import { provinceName } from '../../core/province';
import { word } from '../../core/render';
import { areaOf, parsePhone, validateMobilePhone, validateOfficePhone } from '../../phone/index';
import { type Judged, valueCommand } from '../value-command';

/** `phone`: a mobile number as such, everything else as an office phone, unless it is said what it is for. */
export const phoneCommand = valueCommand(
  ['province', 'nature', 'as', 'prefecture', 'address-province', 'home-province', 'used-by-others'],
  (text, { common, provinces }, { values, printer: { words, locale } }) => {
    const parsed = parsePhone(text);
    const mobileFacts = { ...common, homeProvince: provinces['home-province'], usedByOthers: values['used-by-others'] };
    const asMobile = (): Judged => ({ label: words.mobile, report: validateMobilePhone(text, mobileFacts, { locale }) });
    if ((values.as ?? parsed?.kind) === 'mobile') return asMobile();
    const area = parsed?.kind === 'landline' ? areaOf(parsed.areaCode) : undefined;
    const places = area?.places.map(({ name }) => name).join('、');
    const facts = { ...common, addressProvince: provinces['address-province'], prefecture: values.prefecture };
    const report = validateOfficePhone(text, facts, { locale });
    // One with a digit too few is a mobile number all the same.
    if (!values.as && report.findings.some(({ params }) => 'kind' in params && params.kind === 'mobile-number')) return asMobile();
    return {
      label: words.officePhone,
      read:
        area?.province && area.status === 'in-service'
          ? words.readAs(area.code, word(locale, area.province, provinceName), places ?? '')
          : undefined,
      report,
    };
  },
);
