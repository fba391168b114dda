// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.List;

/**
 * A letter that we made up, and that the tests write in every format.
 *
 * @param lines its paragraphs; one that begins with "- " is an item of a list, and {@code ^} is where the note is referred to
 */
record Letter(List<String> lines, String note) {

    static final Letter HARBOUR = new Letter(
            List.of(
                    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
                    "Datum 3 maart 2031",
                    "Betreft Voortgang van de zandhavens",
                    "Geachte voorzitter,",
                    "Tijdens het overleg over de zandhavens is gevraagd naar de diepte van de vaargeulen.^ De waterbeheerders"
                            + " hebben daar vorig jaar onderzoek naar gedaan, en de uitkomst daarvan bespreek ik op dit moment"
                            + " met de gemeenten langs de kust.",
                    "Ik zal uw Kamer vóór 1 juli 2031 informeren over de uitkomsten van het overleg met de gemeenten, en"
                            + " ik betrek daarbij de gevolgen voor de veerdiensten en voor de financiële positie van de kleine havens.",
                    "Over de volgende onderwerpen is nog overleg nodig:",
                    "- de ligplaatsen voor schepen met een grote diepgang;",
                    "- de tarieven van de sluizen.",
                    "Daarnaast stuur ik uw Kamer uiterlijk 1 oktober 2031 het actieplan voor de veerdiensten toe.",
                    "Zoals toegezegd in het debat van 12 februari jl. ontvangt u in het eerste kwartaal van 2032 een brief over de"
                            + " tarieven van de sluizen, waarin ik ook inga op de kosten voor de pleziervaart en op de wens van de"
                            + " provincies om de bediening op afstand te regelen.",
                    "De minister van Kustzaken,",
                    "J. de Ruiter"),
            "Rapport van 4 april 2030, dat uw Kamer voor 1 juni 2030 ontving.");

    /** A line without the sign that refers to the note. */
    static String plain(String line) {
        return line.replace("^", "");
    }

    static boolean isItem(String line) {
        return line.startsWith("- ");
    }
}
