// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Letters, answers and debates made up from invented sentences, for tests and measurements that need many documents. About
 * one sentence in twelve of the government is a promise, as in real ones; the same seed makes the same documents.
 */
public final class InventedDocuments {
    private static final String[] THINGS = {
        "de dijkversterking", "het veer naar de eilanden", "de keuring van vissersboten", "de opvang van zeehonden",
        "het beheer van de duinen", "de vergoeding voor loodsen", "de bezetting van de vuurtorens", "het havenspoor",
        "de subsidie voor zeilscholen", "de veiligheid op de kades", "het onderhoud van de sluizen", "de kustwacht"
    };
    private static final String[] PLACES = {
        "Zeedorp", "de provincie Waterland", "Nieuw-Duinen", "de gemeente Havenstad", "het eiland Oosterplaat"
    };
    private static final String[] MOMENTS = {
        "voor de zomer",
        "in het eerste kwartaal van 2027",
        "binnen zes weken",
        "eind mei",
        "na het zomerreces",
        "uiterlijk 1 oktober",
        "dit najaar",
        "zo spoedig mogelijk"
    };
    private static final String[] PLAIN = {
        "In %p is %t al jaren een onderwerp van gesprek.",
        "Uit de cijfers van 2025 blijkt dat het aantal meldingen met 12% is gedaald.",
        "Daarbij spelen zowel de kosten als de beschikbaarheid van personeel een rol.",
        "De gemeenteraad heeft hierover op 12 maart jl. een besluit genomen.",
        "%T valt onder de verantwoordelijkheid van de waterschappen en de provincies.",
        "Het rapport «Zicht op zee» beschrijft de oorzaken uitvoerig (blz. 14 e.v.).",
        "Voor bewoners van %p betekent dit dat zij langer moeten wachten dan voorheen.",
        "Deze werkwijze sluit aan bij de Europese richtlijn, die sinds 2019 van kracht is.",
        "In de praktijk wordt per geval bekeken of een vergunning nodig is.",
        "De inspectie ziet toe op de naleving; bij een overtreding volgt een boete van ten hoogste € 8.700.",
        "Ik hecht veel waarde aan een zorgvuldige afweging van alle belangen.",
        "Ik deel de mening dat %t aandacht verdient.",
        "Zoals bekend is de aanleg van de haven in %p destijds door het Rijk betaald.",
        "Het is aan de ondernemers zelf om hierin een keuze te maken.",
        "Wie een beroep doet op de regeling, ontvangt doorgaans binnen acht weken bericht.",
        "Ook in andere landen, zoals Denemarken en Portugal, loopt een proef met nieuwe meetmethoden.",
        "De afgelopen jaren zijn er verschillende onderzoeken gedaan naar %t.",
        "Nee, dat beeld herken ik niet.",
        "Ja, ik ben bekend met dit bericht.",
        "Er zijn op dit moment geen aanwijzingen dat de veiligheid in het geding is.",
        "Het bedrag is opgenomen in de begroting en wordt jaarlijks bijgesteld aan de hand van de prijzen.",
        "Over de uitvoering van %t heb ik de Kamer op 3 februari 2026 geïnformeerd.",
        "De sector heeft aangegeven dat de nieuwe eisen pas over enkele jaren haalbaar zijn.",
        "Dit geldt in het bijzonder voor kleine havens, waar vaak maar één of twee mensen werken."
    };
    private static final String[] PROMISES = {
        "Ik zal uw Kamer %m informeren over %t.",
        "De Kamer ontvangt %m een brief over %t.",
        "%M kom ik hier schriftelijk op terug.",
        "Ik zeg toe dat ik met %p in gesprek ga over %t.",
        "Ik streef ernaar het onderzoek naar %t %m aan uw Kamer te sturen.",
        "Hiermee doe ik mijn toezegging over %t gestand."
    };
    private static final String[] SPOKEN = {
        "Voorzitter, dank voor de vragen.", "Laat ik vooropstellen dat %t ons allemaal raakt.",
        "Dat is precies wat we nu aan het doen zijn met %p.", "Daar zijn we, eerlijk gezegd, nog niet uit.",
        "Dan de vraag over %t: dat zit zo.", "Het is een ingewikkeld vraagstuk, met veel kanten.",
        "Dat heeft mijn voorganger ook al eens gezegd.", "Ik snap de zorg heel goed."
    };
    private static final String[] SPOKEN_PROMISES = {
        "Daar kom ik %m per brief op terug.",
        "Dat zeg ik graag toe.",
        "Ik zal dat voor de Kamer uitzoeken.",
        "Ik stuur de Kamer %m een brief over %t."
    };
    private static final String[] QUESTIONS = {
        "Bent u bekend met het bericht over %t?", "Klopt het dat %t in %p achterblijft?",
        "Bent u bereid de Kamer %m over %t te informeren?", "Hoe verhoudt dit zich tot de afspraken met %p?"
    };

    private final Random random;

    public InventedDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** Documents of all three kinds, {@code count} of each. */
    public List<String> mix(int count) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            all.add(letter());
            all.add(answers());
            all.add(debate());
        }
        return all;
    }

    public String letter() {
        StringBuilder text = new StringBuilder("Aan de voorzitter van de Tweede Kamer\nDen Haag, ")
                .append(1 + random.nextInt(28))
                .append(" maart 2026\nBetreft: ")
                .append(any(THINGS))
                .append("\n\nGeachte voorzitter,\n\n");
        for (int paragraph = 0; paragraph < 12; paragraph++) {
            sentences(text, 5, PLAIN, PROMISES);
            text.append("\n\n");
        }
        return text.append("De minister van Zeezaken,\n\nJ.P. van Duin\n").toString();
    }

    public String answers() {
        StringBuilder text =
                new StringBuilder("Antwoord van Minister Van Duin (Zeezaken) (ontvangen 9 februari 2026)\n\n");
        for (int question = 1; question <= 8; question++) {
            text.append("Vraag ").append(question).append('\n');
            text.append(filled(any(QUESTIONS)))
                    .append("\n\nAntwoord ")
                    .append(question)
                    .append('\n');
            sentences(text, 6, PLAIN, PROMISES);
            text.append("\n\n");
        }
        return text.toString();
    }

    public String debate() {
        StringBuilder text =
                new StringBuilder("Commissie voor Zeezaken\n\nDe voorzitter:\nIk open de vergadering.\n\n");
        for (int turn = 0; turn < 12; turn++) {
            text.append("De heer De Wit (ZEE):\n");
            sentences(text, 8, PLAIN, QUESTIONS);
            text.append("\n\nMinister Van Duin:\n");
            sentences(text, 5, SPOKEN, SPOKEN_PROMISES);
            sentences(text, 5, PLAIN, SPOKEN_PROMISES);
            text.append("\n\n");
        }
        return text.append("De voorzitter:\nIk sluit de vergadering.\n").toString();
    }

    private void sentences(StringBuilder text, int count, String[] usual, String[] rare) {
        for (int at = 0; at < count; at++) {
            text.append(filled(any(random.nextInt(12) == 0 ? rare : usual))).append(' ');
        }
    }

    private String filled(String sentence) {
        String moment = any(MOMENTS);
        String thing = any(THINGS);
        return sentence.replace("%p", any(PLACES))
                .replace("%t", thing)
                .replace("%T", capital(thing))
                .replace("%m", moment)
                .replace("%M", capital(moment));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
