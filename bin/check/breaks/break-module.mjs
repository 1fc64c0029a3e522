import { inject, vi } from 'vitest';

// Whoever imports the file that is broken in this project gets the broken text of it.
const { place, number } = inject('broken');
vi.doMock(place, () => import(/* @vite-ignore */ `${place}?break=${number}`));
