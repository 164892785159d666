/** The type of the API's Hono app: what a route finds in its context. */

import type { Hono } from 'hono/tiny';
import type { Person } from '../core/policy/permissions.ts';

export type ApiApp = Hono<{ Variables: { person: Person } }>;
