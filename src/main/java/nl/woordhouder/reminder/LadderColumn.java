// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a ladder as the names of its steps. */
@Converter(autoApply = true)
class LadderColumn implements AttributeConverter<Ladder, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ladder ladder) {
        return ladder == null ? null : ladder.names();
    }

    @Override
    public @Nullable Ladder convertToEntityAttribute(@Nullable String names) {
        return names == null ? null : Ladder.parse(names);
    }
}
