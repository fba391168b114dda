-- Standing committees of the Tweede Kamer; source: tweedekamer.nl, list of committees.
create table committee (
    abbreviation varchar(10)  not null primary key,
    name         varchar(120) not null
);

insert into committee (abbreviation, name) values
    ('BuZa', 'Buitenlandse Zaken'),
    ('BuHa-OS', 'Buitenlandse Handel en Ontwikkelingshulp'),
    ('BiZa', 'Binnenlandse Zaken'),
    ('DEF', 'Defensie'),
    ('DiZa', 'Digitale Zaken'),
    ('EZ', 'Economische Zaken'),
    ('EUZA', 'Europese Zaken'),
    ('FIN', 'Financiën'),
    ('IenW', 'Infrastructuur en Waterstaat'),
    ('JenV', 'Justitie en Veiligheid'),
    ('KGG', 'Klimaat en Groene Groei'),
    ('KR', 'Koninkrijksrelaties'),
    ('LVVN', 'Landbouw, Visserij, Voedselzekerheid en Natuur'),
    ('OCW', 'Onderwijs, Cultuur en Wetenschap'),
    ('SZW', 'Sociale Zaken en Werkgelegenheid'),
    ('VRO', 'Volkshuisvesting en Ruimtelijke Ordening'),
    ('VWS', 'Volksgezondheid, Welzijn en Sport');
