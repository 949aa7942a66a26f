package nutation.server.fhir;

import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/// A time as far as it is told: a date is the whole day.
///
/// @param from its first instant
/// @param to the first instant after it
record Span(Instant from, Instant to) {
    private static final int YEAR = "2026".length();
    private static final int MONTH = "2026-11".length();
    private static final int DATE = "2026-11-21".length();
    private static final int MINUTE = "2026-11-21T08:00".length();
    private static final int SECOND = "2026-11-21T08:00:00".length();

    /// What a text of FHIR means.
    ///
    /// @param there where the text names no offset
    /// @throws DateTimeException for a text that is none
    static Span of(String text, ZoneOffset there) {
        if (text.length() == YEAR) {
            LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
            return days(first, first.plusYears(1), there);
        }
        if (text.length() == MONTH) {
            YearMonth month = YearMonth.parse(text);
            return days(month.atDay(1), month.plusMonths(1).atDay(1), there);
        }
        if (text.length() == DATE) {
            LocalDate date = LocalDate.parse(text);
            return days(date, date.plusDays(1), there);
        }
        Instant from = hasOffset(text)
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(there);
        return new Span(from, from.plus(1, precision(text)));
    }

    /// When something of a resource was, or null.
    static @Nullable Span of(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType one when one.hasValue() -> of(one.getValueAsString(), offset(when));
            case Period period
            when period.hasStart() ->
                new Span(
                        of(period.getStartElement().getValueAsString(), offset(when)).from,
                        period.hasEnd() ? of(period.getEndElement().getValueAsString(), offset(when)).to : Instant.MAX);
            case null, default -> null;
        };
    }

    /// The offset at which a resource tells its time; UTC where it tells dates alone.
    static ZoneOffset offset(@Nullable Type when) {
        String text = switch (when) {
            case BaseDateTimeType one when one.hasValue() -> one.getValueAsString();
            case Period period
            when period.hasStart() -> period.getStartElement().getValueAsString();
            case null, default -> "";
        };
        return text.length() > DATE && hasOffset(text)
                ? OffsetDateTime.parse(text).getOffset()
                : ZoneOffset.UTC;
    }

    /// Whether this, of a resource, is what is asked for (FHIR R4 3.1.1.4.8).
    boolean is(@Nullable ParamPrefixEnum prefix, Span asked) {
        boolean inside = !from.isBefore(asked.from) && !to.isAfter(asked.to);
        boolean later = to.isAfter(asked.to);
        boolean earlier = from.isBefore(asked.from);
        return switch (prefix) {
            case null -> inside;
            case EQUAL -> inside;
            case NOT_EQUAL -> !inside;
            case GREATERTHAN -> later;
            case LESSTHAN -> earlier;
            case GREATERTHAN_OR_EQUALS -> later || inside;
            case LESSTHAN_OR_EQUALS -> earlier || inside;
            case STARTS_AFTER -> !from.isBefore(asked.to);
            case ENDS_BEFORE -> !to.isAfter(asked.from);
            case APPROXIMATE -> from.isBefore(asked.to) && to.isAfter(asked.from);
        };
    }

    private static Span days(LocalDate from, LocalDate to, ZoneOffset there) {
        return new Span(from.atStartOfDay().toInstant(there), to.atStartOfDay().toInstant(there));
    }

    private static boolean hasOffset(String text) {
        return text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})");
    }

    private static ChronoUnit precision(String text) {
        int length = text.replaceAll("(Z|[+-][0-9]{2}:[0-9]{2})$", "").length();
        return length <= MINUTE ? ChronoUnit.MINUTES : length <= SECOND ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
    }
}
