package nutation.server.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// The table of everything that can be wrong with a request. The answers, the page at a problem's own address and
/// docs/api.md come from it.
public enum ProblemType {
    NO_KEY(
            "No key",
            List.of(HttpStatus.FORBIDDEN, HttpStatus.UNAUTHORIZED),
            "No key of this diary came along: 403 in personal mode, 401 from a device that is not paired or not any"
                    + " more."),
    WRONG_KEY(
            "Wrong key", HttpStatus.FORBIDDEN, "The address that opens the app holds another key than this install's."),
    FOREIGN_HOST("Not our address", HttpStatus.FORBIDDEN, "The header `Host` names another server."),
    FOREIGN_PAGE(
            "Not from our page",
            HttpStatus.FORBIDDEN,
            "`Origin` or `Sec-Fetch-Site` names another page, or a write has neither."),
    DELETED(
            "This diary was deleted",
            HttpStatus.GONE,
            "The key is of a diary that was deleted. It cannot be brought back from a device."),
    NOT_FOUND("Not found", HttpStatus.NOT_FOUND, "There is nothing at this address, or not on this kind of server."),
    METHOD("Not allowed", HttpStatus.METHOD_NOT_ALLOWED, "The address does not take this method; `Allow` says which."),
    NOT_ACCEPTABLE("Not acceptable", HttpStatus.NOT_ACCEPTABLE, "`Accept` leaves out the form of the answer."),
    CONTENT_TYPE("Wrong content type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has not the type of this address."),
    CONTENT_ENCODING("Not unpacked here", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is packed by other than gzip."),
    BAD_REQUEST(
            "Not understood",
            HttpStatus.BAD_REQUEST,
            "The query cannot be read, or the upload ended before it was whole."),
    TOO_LARGE("Too large", HttpStatus.CONTENT_TOO_LARGE, "The body is larger than is taken at once, counted unpacked."),
    TOO_MANY_LINES("Too many lines", HttpStatus.CONTENT_TOO_LARGE, "The upload has more lines than are taken at once."),
    NOT_GZIP("Not gzip", HttpStatus.BAD_REQUEST, "The body says that it is packed by gzip, and is not, or is damaged."),
    NOT_UTF_8("Not UTF-8", HttpStatus.BAD_REQUEST, "The body is not text in UTF-8. Nothing was stored."),
    REFUSED_LINES(
            "Some lines were refused",
            HttpStatus.BAD_REQUEST,
            "At least one line is no entry. The others are stored; `answers` says what became of each."),
    CONFLICT(
            "Some ids are taken",
            HttpStatus.CONFLICT,
            "At least one line has the id of an entry with other content. The others are stored."),
    SINCE("Not a position", HttpStatus.BAD_REQUEST, "`since` is not a position in the diary."),
    DATE("Not a date", HttpStatus.BAD_REQUEST, "`date` is missing, or is no date."),
    LANGUAGE("Not a language of ours", HttpStatus.BAD_REQUEST, "`language` is none in which everything is written."),
    TIME("Not a time of day", HttpStatus.BAD_REQUEST, "`begins` is no time such as 10:00."),
    PAPER("Not a paper of ours", HttpStatus.BAD_REQUEST, "`paper` is no size on which we print."),
    NOTHING_PLANNED("Nothing is planned", HttpStatus.NOT_FOUND, "There is nothing to put into a calendar."),
    JSON("Not understood", HttpStatus.BAD_REQUEST, "The body is not the JSON object that this address takes."),
    NAME("Not a name", HttpStatus.BAD_REQUEST, "The name of a device is empty, too long, or cannot be shown."),
    NO_DEVICE("Not a device of this diary", HttpStatus.NOT_FOUND, "The diary has no such device, or not any more."),
    PAIRING_USED("This code was used", HttpStatus.FORBIDDEN, "A pairing code is for one device."),
    PAIRING_EXPIRED("This code is over", HttpStatus.FORBIDDEN, "A pairing code lasts ten minutes."),
    PAIRING_UNKNOWN("Not a code of ours", HttpStatus.FORBIDDEN, "The pairing code is none of this server's."),
    TOO_MUCH(
            "Too much at once",
            HttpStatus.TOO_MANY_REQUESTS,
            "More came than is worked on. Nothing was stored; `Retry-After` says when to come again."),
    BUSY(
            "Too much under way",
            HttpStatus.SERVICE_UNAVAILABLE,
            "The memory for uploads, or the press, is taken. Nothing was stored; `Retry-After` says when to come again."),
    NOT_READY("Not ready", HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer, or the server is stopping."),
    DISK_FULL("The disk is full", HttpStatus.INSUFFICIENT_STORAGE, "There is no room for entries. Nothing was stored."),
    INCIDENT(
            "A fault of ours",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something in the program failed. The detail has the id under which the log tells of it.");

    private static final String FOLDER = "/problems/";

    private final String title;

    @SuppressWarnings("Immutable") // lists that cannot be changed
    private final List<HttpStatus> statuses;

    private final String when;

    ProblemType(String title, HttpStatus status, String when) {
        this(title, List.of(status), when);
    }

    ProblemType(String title, List<HttpStatus> statuses, String when) {
        this.title = title;
        this.statuses = statuses;
        this.when = when;
    }

    /// The type that has a code.
    public static Optional<ProblemType> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// Its last word in addresses and documents, such as `no-key`; it stays the same.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where it is explained, below the server's own address.
    public String address() {
        return FOLDER + code();
    }

    /// The kind of problem in words.
    public String title() {
        return title;
    }

    /// The statuses with which it comes, the usual one first.
    public List<HttpStatus> statuses() {
        return statuses;
    }

    /// When it comes.
    public String when() {
        return when;
    }
}
