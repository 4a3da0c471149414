-- Whoever accused somebody may take it back while the case is open.
alter table safeguarding.harm_step drop constraint harm_step_act_check;
alter table safeguarding.harm_step add constraint harm_step_act_check
    check (act in ('TOLD', 'ACKNOWLEDGED', 'SEVERITY', 'NOTED', 'STAFF', 'CLEARED', 'DECIDED', 'SIGNED', 'OPPOSED'));

-- Who left is taken off the list of calls.
grant delete on safeguarding.duty to "${cases}";
