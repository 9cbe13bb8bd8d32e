import { describe, expect, it } from 'vitest';
import { createPathTable } from './path-table.ts';

const paths = [
  ['GET', '/agents'],
  ['POST', '/agents'],
  ['GET', '/agents/{agent_id}'],
  ['GET', '/agents/mine'],
  ['DELETE', '/agents/{id}'],
  ['GET', '/agents/{agent_id}/turns/{turn_id}'],
  ['GET', '/files/{name}.{format}'],
  ['GET', '/files/{name}'],
  ['POST', '/files/{name}:publish'],
  ['GET', '/'],
] as const;
const table = createPathTable(paths.map(([method, path]) => ({ method, path })));

describe('the path table', () => {
  it('prefers literal segments, whatever the order of the document', () => {
    expect(found('GET', '/agents/mine')).toEqual({ path: '/agents/mine', values: {} });
    expect(found('GET', '/agents/other')).toEqual({ path: '/agents/{agent_id}', values: { agent_id: 'other' } });
  });

  it('falls back to the template where the literal path lacks the method', () => {
    expect(found('DELETE', '/agents/mine')).toEqual({ path: '/agents/{id}', values: { id: 'mine' } });
  });

  it('keeps values as they were sent, an encoded slash inside one segment', () => {
    expect(found('GET', '/agents/a%2Fb/turns/2')).toEqual({
      path: '/agents/{agent_id}/turns/{turn_id}',
      values: { agent_id: 'a%2Fb', turn_id: '2' },
    });
  });

  it('takes segments apart that hold several variables or a suffix', () => {
    expect(found('GET', '/files/report.pdf')).toEqual({
      path: '/files/{name}.{format}',
      values: { name: 'report', format: 'pdf' },
    });
    expect(found('POST', '/files/a:publish')).toEqual({ path: '/files/{name}:publish', values: { name: 'a' } });
    expect(found('GET', '/files/report')).toEqual({ path: '/files/{name}', values: { name: 'report' } });
  });

  it('compares literal segments decoded', () => {
    expect(found('GET', '/%61gents')).toEqual({ path: '/agents', values: {} });
    const encoded = createPathTable([{ method: 'GET', path: '/a%20b/{id}' }]);
    expect(encoded.find('GET', '/a%20b/1').kind).toBe('found');
  });

  it('tells a wrong method from a wrong path', () => {
    expect(table.find('PUT', '/agents')).toEqual({ kind: 'method-not-allowed', allow: ['GET', 'POST'] });
    expect(table.find('GET', '/agents/')).toEqual({ kind: 'not-found' });
    expect(table.find('GET', '/agents/1/turns')).toEqual({ kind: 'not-found' });
    expect(table.find('GET', '/__proto__')).toEqual({ kind: 'not-found' });
  });

  it('tells operations apart by the query that documents put into paths, and not by fragments', () => {
    const fixed = ['/replies', '/replies?beta=true', '/replies?beta=true&v=2', '/replies#stream', '/only?a=b'];
    const table = createPathTable(fixed.map((path) => ({ method: 'POST', path })));
    const pathFor = (path: string, search: string) => {
      const found = table.find('POST', path, search);
      return found.kind === 'found' ? found.entry.path : found.kind;
    };
    expect(pathFor('/replies', '')).toBe('/replies');
    expect(pathFor('/replies', 'x=1&beta=true')).toBe('/replies?beta=true');
    expect(pathFor('/replies', 'v=2&beta=true')).toBe('/replies?beta=true&v=2');
    expect(pathFor('/replies', 'beta=false')).toBe('/replies');
    expect(pathFor('/only', 'a=c')).toBe('not-found');
  });

  it('knows the root', () => {
    expect(found('GET', '/')).toEqual({ path: '/', values: {} });
  });
});

function found(method: string, path: string) {
  const result = table.find(method, path);
  return result.kind === 'found' ? { path: result.entry.path, values: Object.fromEntries(result.values) } : result;
}
