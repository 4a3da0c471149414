package rostrum.publishing;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What was released does not change, and is not fetched twice. It may have to be taken back, though, because a name is in it: so
 * nobody keeps it for longer than five minutes without asking again.
 *
 * @param hash of all its bytes, in hexadecimal digits
 * @param fixed whether the address alone says which bytes these are; else they go by the reader’s language
 * @param packed whether the server may pack it on its way: then it is the same to read, but other bytes, and its tag is weak
 */
record Lasting(String hash, boolean fixed, boolean packed) {
    private static final String FIXED = "public, max-age=300, must-revalidate";
    private static final String BY_READER = "private, no-cache";

    /**
     * @param held the header {@code If-None-Match}; empty where there is none
     * @param fresh written only for who does not have it yet
     */
    Response answer(String held, Supplier<Response> fresh) {
        var answer = isHeld(held) ? Response.notModified() : Response.fromResponse(fresh.get());
        return answer.tag(new EntityTag(hash, packed))
                .header("Cache-Control", fixed ? FIXED : BY_READER)
                .build();
    }

    /** A proxy that packs it may have called the tag weak: to ask again, that is the same (RFC 9110, 13.1.2). */
    boolean isHeld(String held) {
        return Arrays.stream(held.split(",", -1))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + hash + "\""));
    }
}
