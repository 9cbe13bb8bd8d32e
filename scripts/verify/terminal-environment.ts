/** The environment of a script that a user types: nothing of the test runner, of npm only the way to the registry. */

const kept = [
  'PATH',
  'HOME',
  'npm_config_cache',
  'npm_config_cafile',
  'npm_config_registry',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
] as const;

/** Without its certificates or its proxy, npm cannot reach a registry behind one, and tries for minutes. */
export function terminalEnvironment(
  own: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const known = kept.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]] as const]));
  return { ...Object.fromEntries(known), NO_COLOR: '1' };
}
