package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.Time;

/** The administrator's door: who works here. Nothing of what young people say lies behind it. */
@Path("/staff/people")
@Produces({"text/html", "application/json"})
public class AppointmentsResource {
    private static final String HERE = "/staff/people";

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Appointments appointments;

    @Inject
    Nominations nominations;

    @Inject
    Entrances entrances;

    @Inject
    Time time;

    @GET
    public Page show() {
        staff.required(Role.ADMINISTRATOR);
        return people();
    }

    @POST
    public Response invite(Form form) {
        var administrator = administrator(form);
        var appointment = Appointment.read(form.trimmed("name"), form);
        var problems = appointment.problems(today());
        if (!problems.isEmpty()) return See.page(people().mending(appointment, problems));
        if (Role.takesTwo(appointment.roles()) && !appointments.isTaken(appointment.name()))
            return nominated(appointment, administrator);
        return appointments
                .invite(appointment, administrator)
                .map(code -> See.page(people().handing(code, appointment.name())))
                .orElseGet(() -> See.page(
                        people().mending(appointment, List.of(Problem.of("name", "staff.people.name-taken")))));
    }

    @GET
    @Path("{name}")
    public Page show(@PathParam("name") String name) {
        staff.required(Role.ADMINISTRATOR);
        return page(name);
    }

    @POST
    @Path("{name}/work")
    public Response change(@PathParam("name") String name, Form form) {
        var administrator = administrator(form);
        var page = page(name);
        var appointment = Appointment.read(name, form);
        var problems = appointment.problems(today());
        if (!problems.isEmpty()) return See.page(page.mending(appointment, problems));
        refuseOwn(name, administrator);
        if (Role.takesTwo(more(page, appointment))) return nominated(appointment, administrator);
        if (!appointments.change(appointment, administrator)) throw Refusal.because("staff.last-administrator");
        return See.other(HERE + "/" + name);
    }

    @POST
    @Path("{name}/reset")
    public Response reset(@PathParam("name") String name, Form form) {
        var administrator = administrator(form);
        var roles = Set.copyOf(page(name).colleague().roles());
        refuseOwn(name, administrator);
        if (!Role.takesTwo(roles)) return See.page(people().handing(appointments.reset(name, administrator), name));
        var shut = appointments.shut(name, administrator);
        return See.page(people().handingHalf(nominations.ask(name, roles, shut.papers(), administrator), name));
    }

    @POST
    @Path("{name}/passkeys")
    public Response removePasskeys(@PathParam("name") String name, Form form) {
        var administrator = administrator(form);
        page(name);
        appointments.removePasskeys(name, administrator);
        return See.other(HERE + "/" + name);
    }

    @POST
    @Path("{name}/organisation")
    public Response unlink(@PathParam("name") String name, Form form) {
        var administrator = administrator(form);
        page(name);
        appointments.unlink(name, administrator);
        return See.other(HERE + "/" + name);
    }

    @POST
    @Path("{name}/leaving")
    public Response leave(@PathParam("name") String name, Form form) {
        var administrator = administrator(form);
        page(name);
        if (!appointments.leave(name, administrator)) throw Refusal.because("staff.last-administrator");
        return See.other(HERE);
    }

    private Response nominated(Appointment appointment, String administrator) {
        var half = nominations.ask(appointment.name(), appointment.roles(), appointment.papers(), administrator);
        return See.page(people().handingHalf(half, appointment.name()));
    }

    private static Set<String> more(ColleaguePage before, Appointment after) {
        var more = new TreeSet<>(after.roles());
        more.removeAll(before.colleague().roles());
        return more;
    }

    /** Nobody gives themselves work, or a way in. */
    private static void refuseOwn(String name, String administrator) {
        if (name.equals(administrator)) throw Refusal.because("staff.own-work");
    }

    private String administrator(Form form) {
        var administrator = staff.required(Role.ADMINISTRATOR);
        standing.requireFresh(form);
        return administrator;
    }

    private PeoplePage people() {
        return PeoplePage.of(appointments.all(), entrances.all(), today());
    }

    private ColleaguePage page(String name) {
        return appointments
                .find(name)
                .map(found -> ColleaguePage.of(found, today()))
                .orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
