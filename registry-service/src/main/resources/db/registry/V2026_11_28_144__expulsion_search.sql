-- Expulsions are looked for like diplomats: words that are like one of the words of the text, whatever its accents.
create index expulsion_search on expulsion using gin (search_form(search_text) public.gin_trgm_ops)
    where presence = 'PRESENT';
