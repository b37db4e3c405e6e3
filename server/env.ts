// The settings: read from the environment once, checked, with a default each.
import { z } from 'zod';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65535, 'expected a port number from 0 to 65535');
const optional = z.string().min(1).optional();

const schema = z.object({
  PORT: port.default(4400),
  HOST: z.string().min(1).default('127.0.0.1'),
  ATLAS_HOME: z.string().min(1).default('.atlas'),
  ATLAS_TEXTS: z.string().min(1).default('seed/texts'),
  /** Names besides localhost under which the page may be asked for, with commas. */
  ATLAS_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    ),
  ATLAS_EDIT_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'expected an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  /** Left out for a server that asks for no login. */
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export type Settings = z.output<typeof schema>;

/** A setting has a value that cannot be used; the message is one sentence that names it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * The settings in an environment; an empty value counts as not set.
 * @throws SettingsError naming every wrong setting, its value and what was expected; a secret's value is not told
 */
export function parseEnvironment(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const secret = /PASSWORD|TOKEN/.test(name) || given[name] === undefined;
    return secret ? `${name}: ${issue.message}` : `${name} is ${JSON.stringify(given[name])}: ${issue.message}`;
  });
  throw new SettingsError(`Wrong settings: ${faults.join('; ')}.`);
}
