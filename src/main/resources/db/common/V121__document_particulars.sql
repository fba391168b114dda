-- What is known about a document beside its date, and where each of it came from. Empty for documents of before.
alter table document add column format varchar(20);
alter table document add column kind varchar(120);
alter table document add column on_behalf_of varchar(500);
alter table document add column addressee varchar(200);
alter table document add column dossiers varchar(300);
alter table document add column document_number varchar(120);

create table document_fact (
    document_id bigint      not null references document (id) on delete cascade,
    fact        varchar(20) not null,
    origin      varchar(20) not null
        check (origin = any (array['GIVEN', 'STATED', 'FOUND', 'CONFIRMED', 'CORRECTED'])),
    changed_by  varchar(80),
    primary key (document_id, fact)
);
