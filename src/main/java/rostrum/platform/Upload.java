package rostrum.platform;

/**
 * What a person sent with a form that takes a file. Like a {@link Form} it can only be had with a token of this server.
 *
 * @param name as the file was called there; it is only shown, and never a path here
 * @param file empty where none was chosen
 */
public record Upload(Form form, String name, byte[] file) {
    /** Of the whole form. The server takes a little more, so that somebody who is near it reads a page of ours. */
    public static final int MOST_BYTES = 1_000_000;

    public boolean isEmpty() {
        return file.length == 0;
    }
}
