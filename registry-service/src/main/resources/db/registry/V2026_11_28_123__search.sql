-- Names are looked for by their trigrams. The role of the service may not make the extensions.
do $$
begin
    if to_regprocedure('public.word_similarity(text, text)') is null
            or to_regprocedure('public.unaccent(regdictionary, text)') is null then
        raise exception 'the extensions pg_trgm and unaccent are missing in the schema public; run as superuser in this database: create extension if not exists pg_trgm schema public; create extension if not exists unaccent schema public;';
    end if;
end
$$;

-- Without accents and capitals. unaccent is declared stable because its rules can be replaced; these are not.
create function search_form(name text) returns text
    language sql immutable strict parallel safe
    return public.unaccent('public.unaccent'::regdictionary, lower(name));

-- Whether some words of a name are like the words that are looked for. The planner sees through it to the index.
create function name_matches(name text, words text) returns boolean
    language sql stable parallel safe
    return search_form(name) operator(public.%>) search_form(words);

-- How like, from 0 to 2: the words within the name, and of equals the name that has least besides.
create function name_likeness(name text, words text) returns real
    language sql stable parallel safe
    return public.word_similarity(search_form(words), search_form(name))
        + public.similarity(search_form(words), search_form(name));

create index diplomat_name_search on diplomat using gin (search_form(name) public.gin_trgm_ops);
create index mission_city_search on mission using gin (search_form(city) public.gin_trgm_ops);
