/** The package’s own entry is shadowed by a module of Node. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(host: string): string };
  export = punycode;
}
