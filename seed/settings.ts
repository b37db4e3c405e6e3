// The settings of the seed, read from the environment once: home folder, texts of the first seed, Neo4j.
import { z } from 'zod';
import { AtlasError } from '../cypher/errors.ts';

const SETTINGS = z.object({
  ATLAS_HOME: z.string().min(1).default('.atlas'),
  ATLAS_TEXTS: z.string().min(1).default('seed/texts'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'expected an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
});
export type SeedSettings = z.output<typeof SETTINGS>;

/**
 * The settings in an environment; an empty value counts as not set.
 * @throws AtlasError that names each wrong setting, and its value unless it is secret
 */
export function readSettings(env: Record<string, string | undefined>): SeedSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = SETTINGS.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return name === 'NEO4J_PASSWORD' ? `${name}: ${message}` : `${name} is ${JSON.stringify(given[name])}: ${message}`;
  });
  throw new AtlasError('wrong-settings', 400, `Wrong settings: ${faults.join('; ')}.`);
}
