import type { Command } from '../command';
import { checkCommand } from './check';
import { domainCommand } from './domain';
import { explainCommand } from './explain';
import { imageCommand } from './image';
import { nameCommand } from './name';
import { phoneCommand } from './phone';
import { rulesCommand } from './rules';

/** All commands by name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['name', nameCommand],
  ['phone', phoneCommand],
  ['image', imageCommand],
  ['domain', domainCommand],
  ['check', checkCommand],
  ['explain', explainCommand],
  ['rules', rulesCommand],
]);
