package rostrum.platform;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A mail server that takes our letters.
 *
 * @param security {@code starttls}, {@code tls}, or {@code none} for one on the same machine
 * @param user empty where the server asks for none
 */
record MailServer(String host, int port, String security, String user, String password, String from) {
    private static final String PATIENCE = "10000";

    void send(Letter letter, Instant now) throws MessagingException {
        Transport.send(message(letter, now));
    }

    private MimeMessage message(Letter letter, Instant now) throws MessagingException {
        var message = new Named(Session.getInstance(settings(), user.isEmpty() ? null : known()));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(ascii(letter.to()), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {letter.language().tag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.localhost", domain());
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.setProperty("mail.smtp." + wait, PATIENCE);
        return settings;
    }

    private Authenticator known() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        };
    }

    /** Domains in any script travel in ASCII. */
    private static String ascii(String address) {
        var at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    @Override
    public String toString() {
        return "[mail server]";
    }

    /** Its name tells nothing of the machine that it was written on. */
    private class Named extends MimeMessage {
        Named(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + Id.fresh() + "@" + domain() + ">");
        }
    }
}
