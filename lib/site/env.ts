import { z } from 'zod';

const whole = (name: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `${name}: expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `${name}: expected a whole number from ${least} to ${most}`);

const origin = (name: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), `${name}: expected an http or https address such as https://example.org`)
    .transform((text) => text.replace(/\/+$/, ''));

const schema = z.object({
  PORT: whole('PORT', 0, 65535).default(3000),
  HOSTNAME: z.string().min(1, 'HOSTNAME: expected a host name or an address such as 0.0.0.0').default('0.0.0.0'),
  SITE_URL: origin('SITE_URL')
    .refine((text) => new URL(text).pathname === '/', 'SITE_URL: expected an origin without a path (the path is BASE_PATH)')
    .optional(),
  BASE_PATH: z.string().regex(/^(\/[A-Za-z0-9._~-]+)*$/, 'BASE_PATH: expected nothing, or a path such as /vol2 without a slash at its end').default(''),
  CONTENT_DIR: z.string().min(1, 'CONTENT_DIR: expected a folder that holds book.yaml').default('content'),
  GITHUB_API_URL: origin('GITHUB_API_URL').default('https://api.github.com'),
  GITHUB_REPOSITORY: z
    .string()
    .regex(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'GITHUB_REPOSITORY: expected owner/name')
    .default('harvard-edge/cs249r_book'),
  GITHUB_TOKEN: z.string().regex(/^[\x21-\x7e]+$/, 'GITHUB_TOKEN: expected a token without spaces').optional(),
  STARS_REVALIDATE_SECONDS: whole('STARS_REVALIDATE_SECONDS', 1, 31_536_000).default(3600),
  STATE_DIR: z.string().min(1, 'STATE_DIR: expected a folder').default('.next/cache/site'),
});

/** Every setting of the site, validated; see `.env.example` for what each is for. */
export interface Env {
  port: number;
  hostname: string;
  /** Canonical origin without a slash at its end. */
  siteUrl: string;
  basePath: string;
  contentDir: string;
  githubApiUrl: string;
  githubRepository: string;
  githubToken?: string;
  starsRevalidateSeconds: number;
  stateDir: string;
}

/** Thrown for settings that cannot be used; its message holds one line for each, naming the variable and the accepted form. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Turns environment variables into settings. An empty variable counts as not set, as in a `.env` file with `NAME=`.
 * @throws SettingsError with one line per variable that does not fit.
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw new SettingsError(result.error.issues.map((issue) => issue.message).join('\n'));
  const value = result.data;
  return {
    port: value.PORT,
    hostname: value.HOSTNAME,
    siteUrl: value.SITE_URL ?? `http://localhost:${value.PORT}`,
    basePath: value.BASE_PATH,
    contentDir: value.CONTENT_DIR,
    githubApiUrl: value.GITHUB_API_URL,
    githubRepository: value.GITHUB_REPOSITORY,
    ...(value.GITHUB_TOKEN === undefined ? {} : { githubToken: value.GITHUB_TOKEN }),
    starsRevalidateSeconds: value.STARS_REVALIDATE_SECONDS,
    stateDir: value.STATE_DIR,
  };
}

let settings: Env | undefined;

/** The settings of this process, read once at first use. */
export function env(): Env {
  settings ??= readEnv(process.env);
  return settings;
}
