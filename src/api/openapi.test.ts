/** The description of the API: whole, and true to the routes. */

import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory-store.ts';
import { createAsk, createTestHost } from './api-fixtures.ts';

const ask = createAsk(createTestHost(createMemoryStore()));

async function description() {
  const { status, body } = await ask('GET', '/api/openapi.json', { as: null });
  expect(status).toBe(200);
  return body;
}

/** Every `$ref` anywhere in a value. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' ? [String(member)] : referencesIn(member),
  );
}

describe('openapi.json', () => {
  it('is OpenAPI 3.1 with every path of the API', async () => {
    const api = await description();
    expect(api.openapi).toBe('3.1.0');
    expect(api.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const operations = Object.entries<object>(api.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.sort()).toEqual([
      'GET /api/captures/{sha256}',
      'GET /api/changes',
      'GET /api/drafts',
      'GET /api/drafts/{id}',
      'GET /api/drafts/{id}/events',
      'GET /api/drafts/{id}/export/{format}',
      'GET /api/drafts/{id}/repeats',
      'GET /api/openapi.json',
      'GET /api/policy',
      'GET /api/session',
      'GET /api/taxonomy',
      'POST /api/drafts',
      'POST /api/drafts/{id}/commands',
      'PUT /api/policy',
      'PUT /api/taxonomy',
    ]);
  });

  it('describes only routes that are there', async () => {
    const { paths } = await description();
    for (const [path, item] of Object.entries<object>(paths)) {
      for (const method of Object.keys(item)) {
        const { body } = await ask(method.toUpperCase(), path.replace(/\{.*?\}/g, 'json'), {
          ...(method !== 'get' && { body: {} }),
        });
        expect([method, path, body?.what]).not.toEqual([method, path, 'page']);
      }
    }
  });

  it('leads every reference somewhere, and uses them', async () => {
    const api = await description();
    const references = referencesIn(api);
    expect(references.length).toBeGreaterThan(30);
    for (const reference of references) {
      const name = reference.match(/^#\/components\/schemas\/(\w+)$/)?.[1] ?? reference;
      expect(Object.keys(api.components.schemas)).toContain(name);
    }
  });

  it('says how an answer looks for every operation, and that it may be a problem', async () => {
    const { paths } = await description();
    for (const item of Object.values<Record<string, { responses: object; summary: string }>>(paths)) {
      for (const { responses, summary } of Object.values(item)) {
        expect(summary).not.toBe('');
        expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
        expect(responses).toHaveProperty('default.content.application/problem+json.schema.$ref');
      }
    }
  });

  it('declares each parameter that stands in a path', async () => {
    const { paths } = await description();
    type Operation = { parameters?: { name: string; in: string }[] };
    for (const [path, item] of Object.entries<Record<string, Operation>>(paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const { parameters = [] } of Object.values(item))
        expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(named);
    }
  });

  it('tells of every command by its type', async () => {
    const { components } = await description();
    const types = JSON.stringify(components.schemas.Command);
    for (const type of ['settle_claim', 'edit_block', 'approve', 'undo'])
      expect(types).toContain(`"${type}"`);
  });

  it('lists the parameters of the queue', async () => {
    const { paths } = await description();
    const parameters: { name: string; schema: object }[] = paths['/api/drafts'].get.parameters;
    expect(parameters.map((one) => one.name)).toEqual([
      'state',
      'section',
      'tag',
      'assignee',
      'finding',
      'q',
      'sort',
      'cursor',
      'limit',
    ]);
    expect(parameters.find((one) => one.name === 'sort')?.schema).toMatchObject({
      enum: ['risk', 'newest', 'oldest', 'headline', 'changed'],
    });
  });
});
