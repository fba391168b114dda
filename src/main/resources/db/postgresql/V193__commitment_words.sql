-- "A part of the name" can stand anywhere in it: three letters at a time are indexed. pg_trgm comes with PostgreSQL, and
-- whoever owns the database may switch it on.
create extension if not exists pg_trgm;
create index commitment_person on commitment using gin (lower(person) gin_trgm_ops);
create index commitment_office on commitment using gin (lower(office) gin_trgm_ops);
create index commitment_addressee on commitment (addressee varchar_pattern_ops, due_sort, id);
