#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { classicFrame, classicList, classicShell } from './classic.mjs';
import { patients } from './patients.mjs';

const home = path.join(path.dirname(new URL(import.meta.url).pathname), 'public');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Answers one request of the demo practice: `{ status, type, body }`. Only what it makes or ships itself is served. */
export async function answer(url) {
  const { pathname } = new URL(url, 'http://localhost');
  const html = (body) => ({ status: 200, type: 'text/html; charset=utf-8', body });
  if (pathname === '/') return { status: 302, location: '/app.html' };
  if (pathname === '/api/patients') return { status: 200, type: 'application/json', body: JSON.stringify(patients) };
  if (pathname === '/classic') return html(classicList(patients));
  const classic = /^\/classic\/(\d+)(?:\/(\w+))?$/.exec(pathname);
  if (classic) {
    const patient = patients.find(({ id }) => id === classic[1]);
    if (patient) return html(classic[2] ? classicFrame(patient, classic[2]) : classicShell(patient));
  }
  const file = /^\/[\w-]+\.(html|js|css)$/.test(pathname) ? path.join(home, pathname) : '';
  const body = file ? await readFile(file).catch(() => null) : null;
  if (body) return { status: 200, type: `${types[path.extname(file)]}; charset=utf-8`, body };
  return { status: 404, type: 'text/plain', body: 'Not found' };
}

/** Starts the practice on loopback; port 0 takes a free one. Resolves to `{ url, close }`. */
export function servePractice(port = 0) {
  const server = http.createServer(async (request, response) => {
    const { status, type, body, location } = await answer(request.url ?? '/');
    response.writeHead(status, location ? { location } : { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === new URL(import.meta.url).pathname) {
  const { url } = await servePractice(Number(process.env.PORT ?? 4173));
  console.log(`Demo practice: ${url} and ${url}/classic`);
}
