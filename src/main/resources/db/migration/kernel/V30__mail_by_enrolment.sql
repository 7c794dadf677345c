-- Convocations are planned and module mails found by the enrolment they are for.
CREATE INDEX message_by_enrolment ON message (enrolment_id);
