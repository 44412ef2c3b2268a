import type { Explanation } from '../../core/types';

/** Why each rule stands, in English. Apart from the texts of findings, so that a form does not ship them. */
export const enExplanations: Readonly<Record<string, Explanation>> = {
  'website-name/only-digits-or-letters': {
    title: 'A website name is not made of digits and letters alone',
    why: 'What is published is a Chinese name; digits and letters alone do not show what the website is about.',
  },
  'website-name/min-han-characters': {
    title: 'A website name has at least three Han characters',
    why: 'Shorter names are sent back. Code points of Unicode’s script Han count, extension planes included.',
  },
  'website-name/special-characters': {
    title: 'A website name has no special characters',
    why: 'Only Han characters, letters and digits are taken. This project only warns of full-width letters and digits, and of the brackets, hyphens and middle dots that registered names of organizations carry.',
  },
  'website-name/state-prefix': {
    title: 'A website name does not begin like one of the state',
    why: 'China, national and the like are for bodies of the state; others would mislead.',
  },
  'website-name/equals-domain': {
    title: 'A website name is not the domain name',
    why: 'A domain name is not a name of a website. Case, www., a trailing dot and the two forms of an internationalized domain name are ignored.',
  },
  'website-name/sensitive-words': {
    title: 'A website name has no sensitive words',
    why: 'A name with a sensitive word is refused, whoever files.',
  },
  'website-name/generic-ending': {
    title: 'An individual’s website name has no generic ending',
    why: 'Endings such as information, website or forum read like an organization or a platform, not like an individual’s website.',
  },
  'website-name/interactive-words': {
    title: 'An individual’s website name has no words of interaction',
    why: 'Blogs, forums and communities need a preapproval by the authority in charge.',
  },
  'website-name/province-terms': {
    title: 'An individual’s website name has no word that its province forbids',
    why: 'Some provinces have announced words of industry and trade that they do not take; one that has announced none does not allow them for sure.',
  },
  'website-name/jiangsu-pattern': {
    title: 'Jiangsu’s form of an individual’s website name',
    why: 'Jiangsu demands “XX的博客” or “XX的个人主页”, and remarks that describe the content. What it demands is not forbidden by other rules. The Chinese spelling is this project’s, since the source prints English.',
  },
  'website-name/place-name': {
    title: 'An individual’s website name is not just a place',
    why: 'A place alone does not show the content, and reads like an official website. Provinces and prefectures are listed, full and short; smaller places are not.',
  },
  'website-name/person-name': {
    title: 'An individual’s website name is not just a person’s name',
    why: 'A person’s name alone does not show the content. Only names of the filing are compared: guessing from surnames flags ordinary words.',
  },
  'website-name/idiom': {
    title: 'An individual’s website name is not an idiom',
    why: 'An idiom does not show the content. The library ships no list: the caller passes one in, and without it the rule is undecided.',
  },
  'website-name/industry-content': {
    title: 'An individual’s website name does not touch industries, enterprises or products',
    why: 'What touches an industry or organization is to be filed by an organization. Words that other provinces list are noticed; the rest is for a person to judge.',
    advice: 'Avoid words of industries, enterprises, products and trade, or file as an organization.',
  },
  'website-name/reflects-content': {
    title: 'A website name reflects the main content',
    why: 'Whether name and content agree only a person can judge.',
    advice: 'Name the website after its main content.',
  },
  'website-name/matches-subject': {
    title: 'An organization’s website name shows its subject',
    why: 'The public must see whose website it is. Without place, words of trade and legal form, at least two adjacent Han characters are shared with the subject’s name; where fewer than two are left, a person judges. Which words are taken away this project lists; a name in traditional and one in simplified characters may not be seen to agree.',
  },
  'phone/office-format': {
    title: 'An office phone is written 086-area code-number',
    why: 'Forms compare it with 086-area code-number. How many digits a number has depends on its area; the extension behind it is this project’s spelling. That numbers begin with 2 to 8 is of the numbering plan: other beginnings, and lengths of before a lengthening, warn.',
  },
  'phone/area-code-known': {
    title: 'The area code of an office phone is in use',
    why: 'A number with a code that there is not, or no longer, cannot be called. What is out of use was put together from several sources, and warns where they do not agree; most numbers became longer when codes merged, so that none can be written anew.',
  },
  'phone/area-code-matches-address': {
    title: 'The area code fits the contact address',
    why: 'The code must serve the city of the address, or its province where no more is known. A code that several cities share counts for each, one of a county also for the city above it. Places of which too little is known warn.',
    advice: 'Give a number of the place of the contact address, or correct the address.',
  },
  'phone/area-code-matches-province': {
    title: 'The phone belongs to the province filed in',
    why: 'A number of another province is sent back. A mobile’s segment does not tell where it is at home: the caller must say so.',
    advice: 'Give a number of the province filed in.',
  },
  'phone/mobile-format': {
    title: 'A mobile number is of mainland China and takes calls and messages',
    why: 'Reviewers call, and some provinces send text messages. Segments are those of the numbering plan and of public lists; where these do not agree, or calls work in places only, it warns. Numbers keep their segment when they change operators.',
  },
  'phone/virtual-number': {
    title: 'A virtual operator’s number is not taken everywhere',
    why: 'Some administrations restrict such numbers, and have not announced which they are.',
  },
  'phone/mobile-already-used': {
    title: 'A mobile number is not used by another subject',
    why: 'One mobile number serves one subject; whether it is used, the caller must say.',
  },
  'phone/reachable': {
    title: 'The phone is answered',
    why: 'Reviewers call; a number that is not answered is sent back.',
    advice: 'Keep the phone reachable{; the provider’s reviewers call from |callers|}.',
  },
  'contact/email': {
    title: 'The e-mail address is valid and receives mail',
    why: 'Its form is what browsers take in an e-mail field (WHATWG); only a mail can tell whether it is read.',
  },
  'contact/address-to-room': {
    title: 'A website’s contact address is exact to the room',
    why: 'Where it names no room, the remarks must say that it is as detailed as it gets. The words for rooms and for that remark are this project’s; a website without an address has the subject’s.',
  },
  'credential/type-allowed': {
    title: 'The credential type fits its holder',
    why: 'Mainland individuals use resident ID card, passport or military ID; residents of Hong Kong, Macao and Taiwan a residence or travel permit; foreigners a passport; organizations a business licence or the like, issued in mainland China. The foreign permanent resident ID card, which the document does not name, warns; an “other” paper is for a person to judge.',
    advice: 'Use a credential type that fits its holder.',
  },
  'credential/format': {
    title: 'The credential number is made as such numbers are',
    why: 'ID card numbers are checked by GB 11643 and unified social credit codes by GB 32100, with check digits and date of birth; of permits, passports, military IDs and old licences no standard was read, so that they warn.',
  },
  'credential/valid-on': {
    title: 'The credential is valid on the filing date, and long enough after it',
    why: 'One that is over is sent back. The document asks for sufficient validity; 90 days are this project’s choice. A first day that is not filled in counts as past.',
  },
  'credential/already-in-progress': {
    title: 'No other order is in progress for the same credential',
    why: 'The system takes no two filings for one credential at a time; whether there is one, the caller must say.',
  },
  'document/image-format': {
    title: 'Images are JPG, PNG or GIF',
    why: 'No other formats are taken, by content and by extension. An iPhone’s HEIC renamed to .jpg is still HEIC; one accepted format under the extension of another warns; without a name the content alone is judged.',
    advice: 'Save the image as JPG, PNG or GIF.',
  },
  'document/image-size': {
    title: 'An image has at most 4 MB',
    why: 'The document does not say which MB: more than 4 × 1024 × 1024 bytes are an error, more than 4 × 1000 × 1000 warn.',
  },
  'document/image-readable': {
    title: 'The image file is whole and can be read',
    why: 'Nobody can review a file that is empty, cut off or broken. Head, tail and structure are looked at; the picture is not decoded.',
  },
  'document/image-colour': {
    title: 'Images are in colour',
    why: 'They are colour scans or photos of originals. A header that says greyscale or black and white is an error; what only the pixels show warns, with 0.2% as this project’s threshold. Forms and letters, which may be black on white, are not judged by pixels.',
  },
  'document/image-clear': {
    title: 'Images are clear and complete',
    why: 'What cannot be read or is cut off is sent back. A short side of 600 pixels and the least sharpness (not of portraits) are this project’s, and warn; a person judges the rest.',
  },
  'document/image-animated': {
    title: 'Images stand still',
    why: 'An animation is no photo of a paper. This is a rule of this project.',
  },
  'document/duplicate-image': {
    title: 'Two papers do not have one image',
    why: 'Most likely the wrong file was chosen. Both administrators may be one person, so that their credentials may have one image; an individual’s licence is an identity card, and may as well. Hashes that the caller gives are compared; this is a rule of this project.',
  },
  'document/required-set': {
    title: 'The papers that a filing needs are there',
    why: 'Initial filings, added websites and transfers need the credentials of the subject administrator and of each website administrator, an organization’s licence, and the authenticity form; papers in the same image count. To residents of Hong Kong, Macao and Taiwan the residence permit is the credential. The document does not say what a modification needs.',
  },
  'document/same-image': {
    title: 'Other papers share an image with a main one',
    why: 'A letter of authorization goes with the website administrator’s credential, a certificate of a change of name and the like with the subject’s licence. The document says “must” in one place and “can” in another: the stricter is taken. Domain certificates, authenticity forms, preapprovals and registrants’ statements are uploaded alone.',
  },
  'document/authorization-letter': {
    title: 'A website administrator who is not the legal representative may need a letter of authorization',
    why: 'Some provinces ask for the legal representative’s letter; which, the document does not say.',
  },
  'document/domain-certificate': {
    title: 'Some provinces ask for a domain certificate; an enterprise’s is sealed',
    why: 'Which provinces do is not listed: see the rules of the administration.',
  },
  'document/registrant-statement': {
    title: 'A person judges a statement on a registrant who is not the subject',
    why: 'Only some provinces accept such evidence.',
    advice: 'Ask the administration or the provider first.',
  },
  'document/app-upload': {
    title: 'In some provinces papers can be uploaded in the provider’s app',
    why: 'The app verifies the website administrator as well, and the filing can be submitted on the same day. The document lists five provinces; others are to follow.',
  },
  'authenticity-form/provider-template': {
    title: 'The authenticity form is the provider’s template for the province',
    why: 'The forms of the administrations differ: the template of the province filed in is found on the provider’s page for uploads.',
  },
  'authenticity-form/black-ink': {
    title: 'The authenticity form is filled in with a black pen',
    why: 'The document asks for a printed form, filled in and signed with a black pen.',
  },
  'authenticity-form/unaltered': {
    title: 'The authenticity form has no alterations',
    why: 'One with alterations is not accepted: a new one must be printed.',
  },
  'authenticity-form/three-originals': {
    title: 'There are three signed originals of the authenticity form',
    why: 'They are kept for later steps. They are only mailed if the system asks for them: three originals, no photocopies, freight prepaid. Where nothing is said of mailing, nothing was mailed.',
  },
  'authenticity-form/registrar-named': {
    title: 'Each domain on the authenticity form has its registrar beside it',
    why: 'The registrar’s Chinese short name stands behind each domain.',
  },
  'authenticity-form/organization-sealed': {
    title: 'An organization’s authenticity form has the official seal',
    why: 'All provinces ask for it.',
  },
  'authenticity-form/individual-signed': {
    title: 'An individual’s authenticity form is signed clearly',
    why: 'The website administrator signs it.',
  },
  'authenticity-form/individual-fingerprint': {
    title: 'In Jiangxi and Xinjiang an individual’s form also has a fingerprint',
    why: 'These two administrations want it beside the signature; the others want the signature alone.',
  },
  'authenticity-form/guangdong-declaration': {
    title: 'In Guangdong an individual’s form has a declaration',
    why: 'The administration wants it written down that the information is true, that the website is not an organization’s, and more; only whether it is there is looked at, not its text.',
  },
  'authenticity-form/several-domains': {
    title: 'Several domains stand where the province allows',
    why: 'Some provinces want all domains on one form, some accept the domain area or a wider form only; elsewhere a list can be attached as well, sealed by an organization, signed by an individual. With one domain nothing is asked; places of which the document says nothing are allowed elsewhere.',
  },
  'admin-photo/in-person': {
    title: 'The photo shows the website administrator',
    why: 'It is the website administrator who is verified.',
  },
  'admin-photo/centred': {
    title: 'The person stands in the middle of the backdrop',
    why: 'What the provider asks of photos with its backdrop; others are not looked at.',
  },
  'admin-photo/clothes-colour': {
    title: 'No red or blue clothes in the photo',
    why: 'What the provider asks of photos with its backdrop, which is blue; others are not looked at.',
  },
  'admin-photo/backdrop': {
    title: 'The background is the provider’s backdrop',
    why: 'It is the whole background, its characters legible. In the provider’s app a white background is advised, no more.',
  },
  'admin-photo/backdrop-delivery': {
    title: 'Backdrops are mailed inside mainland China only',
    why: 'To an address elsewhere none is delivered.',
  },
  'admin-photo/shanghai-app': {
    title: 'Shanghai verifies in its administration’s own app',
    why: 'The photo is taken in Shanghai, with the website administrator’s mobile number of the filing, and with location allowed. Of numbers the digits are compared, without the code of the country.',
  },
  'domain/is-ip-address': {
    title: 'A domain is no IP address',
    why: 'Providers file domain names only. An IP address is one in every form that browsers read (127.1, 0x7f.1, [::1]).',
  },
  'domain/registrable': {
    title: 'What is filed is the registrable domain',
    why: 'Sub-domains are filed with their registrable domain. From addresses that were pasted, full-width letters or a dot at the end the domain is read first, and what to enter is given as the fix.',
    advice: 'Enter the registrable domain alone, such as example.cn; its sub-domains are filed with it.',
  },
  'domain/duplicate': {
    title: 'No domain twice',
    why: 'Case, www., full width and the two forms of Chinese domains make no difference; all websites of a filing are compared. Ours: a domain that is there twice is only sent back.',
  },
  'domain/cn-category': {
    title: 'Some suffixes are for some subjects only',
    why: 'The registries of gov.cn, mil.cn, edu.cn, 政务 and 公益 look who holds a name. Which natures of subject may is this project’s reading of the MIIT’s announcement; com.cn, org.cn and others are sold to all.',
  },
  'domain/tld-approved': {
    title: 'The TLD must be approved by the MIIT',
    why: 'The register itself could not be read; what is known comes from tables of providers, notices and the press, each with source and day. A TLD of which nothing is known, of which sources differ, or before the day by which it is known to be approved, is for a person to look up, and no error.',
  },
  'domain/registrar-approved': {
    title: 'The registrar must be approved by the MIIT',
    why: 'Known by IANA number or full name of the firm, never by a brand, which can be of two firms. What is not known well enough is for a person to look up.',
  },
  'domain/registered-in-mainland': {
    title: 'The domain must be registered in mainland China',
    why: 'Domains registered outside cannot be filed; where the place is not stated it is the registrar’s.',
  },
  'domain/not-expired': {
    title: 'The domain must be valid',
    why: 'A domain that has lapsed fails the verification; a review takes up to twenty working days, and one that lapses meanwhile may be sent back.',
  },
  'domain/real-name-done': {
    title: 'Real-name authentication must have passed',
    why: 'Without it the domain is not in the library that is asked.',
  },
  'domain/real-name-recorded': {
    title: 'The real-name record must have come through',
    why: 'After passing, the record takes its time: the day of passing is day 0, before two working days are over it fails, after five it is safe. Without a table of holidays working days are Monday to Friday.',
    advice: 'Submit when at least {under} working days are over after passing, or as soon as you know that the record is there.',
  },
  'domain/registrant-matches-subject': {
    title: 'The registrant must be the subject',
    why: 'Of an individual name, type and number of the credential are equal; of an organization they are its own or its administrator’s. Anything else needs evidence, which only a few provinces accept.',
  },
  'domain/count-per-website': {
    title: 'A website has so many domains at most',
    why: 'Ten in an application in most provinces; one in Guangxi and Chongqing.',
  },
  'domain/existing-filing': {
    title: 'No domain is filed twice',
    why: 'What another subject filed is cancelled first; what this subject filed with another provider is transferred.',
  },
  'filing/shape': {
    title: 'Fields are of the right type, choices among those that there are',
    why: 'A field of the wrong type cannot be judged; all others are. A province can be written as name, short name or code; fields that this library does not know are not looked at. This is a rule of this project.',
    advice: 'Give the field in the form that is asked for.',
  },
  'filing/required': {
    title: 'Fields that this type of filing needs are filled in',
    why: 'A filing with a needed field missing cannot be submitted. The types of filing need different fields; while the type is not chosen, only those that all types need are looked for.',
    advice: 'Fill in the missing fields.',
  },
  'preapproval/required': {
    title: 'Content that needs a preapproval has its number and document',
    why: 'News, publications, medicines and the like are approved by their authorities first; the filing gives the number and the document. Education is still asked for in Zhejiang, Qinghai and Tibet alone, healthcare in Hebei and Tibet alone; for these two and for bulletin boards the document names no licence. Whether there is a document may be unknown: no answer is not taken for none.',
  },
  'preapproval/not-applicable': {
    title: 'A preapproval that is not needed is not ticked',
    why: 'A category that is abolished is not declared, and the box is not ticked without any; the remarks may say that none is needed. For bulletin boards it is abolished everywhere, yet forums need the consent of the communications administration, so that a person judges. A box that nobody touched is not ticked.',
  },
  'preapproval/suspected': {
    title: 'What name and description touch upon is declared',
    why: 'Words of the name or description can show that the website has content that needs a preapproval; undeclared, it is sent back. The words and their exceptions are this project’s choice, by what the document lists under each category, each with an example in which it does not count; what is not listed is not free for sure. A word does not go on behind a comma.',
  },
  'preapproval/bulletin-board': {
    title: 'An organization asks the communications administration before it opens a forum',
    why: 'Though the preapproval for bulletin boards is abolished, an organization’s forum is approved by the local administration first, and some take no applications any more; individuals may not run one. Forms seldom ask, and no answer is not taken for none.',
  },
  'icp-number/format': {
    title: 'An ICP number has a canonical form',
    why: 'A subject’s is the character of its province, ICP备, the serial number and 号; a website’s has a hyphen and its number behind, an app’s an A after that, a mini-program’s an X. Other spellings that can be read are a warning. Numbers of the public security bureau and of licences are something else. That serial numbers have 6 to 12 digits is this project’s reading of real ones.',
  },
  'icp-number/province': {
    title: 'The ICP number should be of the province that is filed in',
    why: 'It is given by the communications administration of the subject’s province. The characters of Sichuan, Guizhou, Yunnan and Gansu are 蜀, 黔, 滇 and 陇; 川, 贵, 云 and 甘 stand in older numbers and samples only, which is a warning. Another province is only a warning, ours: a subject that moved may keep its number.',
  },
};
