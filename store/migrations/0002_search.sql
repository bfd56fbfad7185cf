-- SPDX-License-Identifier: MIT
-- The words of history, by its numbers; the texts themselves stay there. Filled while there is
-- nothing else to do, so it may be behind: meta has under `indexed` how far it is.
CREATE VIRTUAL TABLE search USING fts5 (
    words,
    content = '',
    tokenize = 'unicode61 remove_diacritics 2'
);
