import { getQueriesForElement, screen } from '@testing-library/preact';

// Its module outlives a file, and each file has a document of its own.
Object.assign(screen, getQueriesForElement(document.body));
