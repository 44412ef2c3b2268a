/** Patterns of what stands around domains that people paste. A word before a name, glued to it: a name of two scripts that nobody meant. */
export const glued = '^[^.]*(?:网址|域名|官网|网站|地址|主页)[是为]?(?=[a-z0-9-]+\\.)';

/** Two names with a word between. */
export const joined = '\\.[a-z]{2,}(?:和|与|及|以及|或)[^.]+\\.';
