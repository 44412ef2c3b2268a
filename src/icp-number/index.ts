export type { IcpNumberRule } from '../../rules/icp-number/rules';
export { formatIcpNumber, type IcpNumber, type IcpNumberKind, type IcpNumberParts, parseIcpNumber, sameSubject } from './read-number';
export { type IcpNumberFacts, validateIcpNumber } from './validate-number';
