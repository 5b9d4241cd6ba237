import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { HttpOptions } from '../options.ts';
import { guardedLookup } from './addresses.ts';

/**
 * The connections: HTTP/2 where a server offers it, proxies from the environment (HTTP_PROXY, HTTPS_PROXY,
 * NO_PROXY), and no connection to a private address unless that is allowed. A proxy itself may be private; it
 * resolves names itself, so that there only names and addresses in the URL can be refused.
 */
export function connections(http: HttpOptions): Dispatcher {
  const tls = http.ca === null ? {} : { ca: [...rootCertificates, ...extraCertificates(), http.ca] };
  return new EnvHttpProxyAgent({
    allowH2: true,
    connect: {
      ...tls,
      timeout: http.connectTimeout,
      ...(http.allowPrivate === true ? {} : { lookup: guardedLookup(names(http.allowPrivate || [])) }),
    },
    requestTls: { ...tls, timeout: http.connectTimeout },
    proxyTls: { ...tls, timeout: http.connectTimeout },
    // A plain page goes through a proxy as a plain request; many refuse a tunnel to port 80.
    proxyTunnel: false,
    headersTimeout: http.headersTimeout,
    bodyTimeout: http.bodyTimeout,
  });
}

const names = (hosts: readonly string[]): Set<string> => new Set(hosts.map((h) => h.replace(/:\d+$/, '')));

/** What Node itself trusts by its environment, and would forget where certificates are given beside them. */
function extraCertificates(): string[] {
  const path = process.env.NODE_EXTRA_CA_CERTS;
  if (!path) return [];
  try {
    return [readFileSync(path, 'latin1')];
  } catch {
    return [];
  }
}
