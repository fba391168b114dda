// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Enters the words of what was registered before there was an index of words. */
@Singleton
class V182__Search_words extends BaseJavaMigration {
    private static final int AT_ONCE = 1000;
    private static final String ALL = "select id, number, subject, quote, source_title from commitment";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Set<String> known = new HashSet<>();
        try (Statement register = connection.createStatement();
                PreparedStatement posting =
                        connection.prepareStatement("insert into commitment_word (stem, commitment_id) values (?, ?)");
                PreparedStatement vocabulary =
                        connection.prepareStatement("insert into search_word (word, stem) values (?, ?)")) {
            register.setFetchSize(AT_ONCE);
            ResultSet row = register.executeQuery(ALL);
            while (row.next()) {
                String text = String.join("\n", row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                List<DutchWord> words = DutchWord.of(text);
                enter(posting, row.getLong(1), words);
                learn(vocabulary, words, known);
            }
        }
    }

    private static void enter(PreparedStatement posting, long commitment, List<DutchWord> words) throws SQLException {
        for (String stem : words.stream().map(DutchWord::stem).distinct().toList()) {
            posting.setString(1, stem);
            posting.setLong(2, commitment);
            posting.addBatch();
        }
        posting.executeBatch();
    }

    private static void learn(PreparedStatement vocabulary, List<DutchWord> words, Set<String> known)
            throws SQLException {
        for (DutchWord word : words) {
            if (known.add(word.plain())) {
                vocabulary.setString(1, word.plain());
                vocabulary.setString(2, word.stem());
                vocabulary.addBatch();
            }
        }
        vocabulary.executeBatch();
    }
}
