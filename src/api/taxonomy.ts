/** The desk's sections and tags, and those it begins with. */

export type Labelled = { slug: string; label: string };
export type Taxonomy = { version: number; sections: Labelled[]; tags: Labelled[] };

export const defaultTaxonomy: Taxonomy = {
  version: 1,
  sections: [
    { slug: 'ai', label: 'Artificial intelligence' },
    { slug: 'chips', label: 'Chips' },
    { slug: 'policy', label: 'Policy' },
    { slug: 'robotics', label: 'Robotics' },
    { slug: 'energy', label: 'Energy' },
    { slug: 'health', label: 'Health' },
    { slug: 'science', label: 'Science' },
    { slug: 'business', label: 'Business' },
    { slug: 'local', label: 'Local' },
    { slug: 'culture', label: 'Culture' },
  ],
  tags: [],
};
