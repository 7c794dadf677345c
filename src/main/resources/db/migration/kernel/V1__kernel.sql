-- The kernel's tables, one set of SQL for Derby and PostgreSQL.
-- Times are UTC. Texts that the database need not search are VARCHAR(32000), the most Derby stores inline.

CREATE SEQUENCE kernel_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE setting (
  name VARCHAR(80) NOT NULL PRIMARY KEY,
  content VARCHAR(4000)
);

-- Programme -------------------------------------------------------------------------------------------

CREATE TABLE programme (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  title VARCHAR(300) NOT NULL,
  sheet VARCHAR(32000) NOT NULL
);

CREATE TABLE axis (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  number SMALLINT NOT NULL UNIQUE,
  title VARCHAR(300) NOT NULL
);

CREATE TABLE action (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  axis_code VARCHAR(20) NOT NULL REFERENCES axis (code),
  number SMALLINT NOT NULL UNIQUE,
  title VARCHAR(400) NOT NULL,
  type_code VARCHAR(40) NOT NULL,
  regime VARCHAR(30) NOT NULL,
  regional_level BOOLEAN NOT NULL,
  departemental_level BOOLEAN NOT NULL,
  local_level BOOLEAN NOT NULL,
  minimum INT,
  capacity INT,
  priority BOOLEAN,
  sheet VARCHAR(32000) NOT NULL
);

CREATE TABLE source_note (
  id VARCHAR(10) NOT NULL PRIMARY KEY,
  action_code VARCHAR(20),
  field VARCHAR(80) NOT NULL,
  one_reading VARCHAR(2000),
  other_reading VARCHAR(2000),
  resolution VARCHAR(2000)
);

-- People ----------------------------------------------------------------------------------------------

CREATE TABLE departement (
  code VARCHAR(3) NOT NULL PRIMARY KEY,
  label VARCHAR(80) NOT NULL,
  prefecture VARCHAR(80) NOT NULL
);

CREATE TABLE structure_type (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  label VARCHAR(200) NOT NULL,
  network VARCHAR(120),
  audience VARCHAR(20) NOT NULL,
  since VARCHAR(300)
);

-- A regroupement: its name may change and it may end; history keeps its row.
CREATE TABLE local_network (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL,
  departement VARCHAR(3) NOT NULL REFERENCES departement (code),
  example BOOLEAN DEFAULT FALSE NOT NULL,
  valid_from DATE,
  valid_until DATE,
  version INT NOT NULL
);

CREATE TABLE organisation (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  type_code VARCHAR(20) NOT NULL REFERENCES structure_type (code),
  departement VARCHAR(3) REFERENCES departement (code),
  status VARCHAR(12) NOT NULL,
  version INT NOT NULL
);
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE reception_place (
  id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL REFERENCES organisation (id),
  network_id BIGINT REFERENCES local_network (id),
  name VARCHAR(200) NOT NULL,
  city VARCHAR(120) NOT NULL,
  departement VARCHAR(3) NOT NULL REFERENCES departement (code),
  version INT NOT NULL
);
CREATE INDEX reception_place_by_network ON reception_place (network_id);
CREATE INDEX reception_place_by_organisation ON reception_place (organisation_id);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  -- lower-cased address; anonymised persons keep a unique placeholder
  email_key VARCHAR(254) NOT NULL UNIQUE,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  organisation_id BIGINT REFERENCES organisation (id),
  place_id BIGINT REFERENCES reception_place (id),
  departement VARCHAR(3) REFERENCES departement (code),
  function_code VARCHAR(80),
  language VARCHAR(2) NOT NULL,
  active BOOLEAN NOT NULL,
  email_confirmed BOOLEAN NOT NULL,
  anonymised_at TIMESTAMP,
  password_hash VARCHAR(300),
  failed_sign_ins INT DEFAULT 0 NOT NULL,
  locked_until TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX person_by_name ON person (last_name, first_name);
CREATE INDEX person_by_organisation ON person (organisation_id);

CREATE TABLE person_network (
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  network_id BIGINT NOT NULL REFERENCES local_network (id),
  PRIMARY KEY (person_id, network_id)
);
CREATE INDEX person_network_by_network ON person_network (network_id);

-- A référent's role names the regroupement it is held for.
CREATE TABLE person_role (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  role VARCHAR(30) NOT NULL,
  network_id BIGINT REFERENCES local_network (id)
);
CREATE INDEX person_role_by_person ON person_role (person_id);

-- Identity --------------------------------------------------------------------------------------------

CREATE TABLE sign_in_link (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  target VARCHAR(500),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);

CREATE TABLE api_token (
  id BIGINT NOT NULL PRIMARY KEY,
  token_hash VARCHAR(64) NOT NULL UNIQUE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  label VARCHAR(120),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  revoked_at TIMESTAMP,
  version INT NOT NULL
);

CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  occurred_at TIMESTAMP NOT NULL,
  actor_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  act VARCHAR(60) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id VARCHAR(60),
  detail VARCHAR(4000)
);
CREATE INDEX audit_by_time ON audit_entry (occurred_at);
CREATE INDEX audit_by_subject ON audit_entry (subject_type, subject_id);

CREATE TABLE idempotent_answer (
  id VARCHAR(200) NOT NULL PRIMARY KEY,
  request_hash VARCHAR(64) NOT NULL,
  status INT,
  location VARCHAR(500),
  body VARCHAR(32000),
  created_at TIMESTAMP NOT NULL
);

-- Sessions --------------------------------------------------------------------------------------------

CREATE TABLE venue (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  address VARCHAR(300),
  city VARCHAR(120) NOT NULL,
  departement VARCHAR(3) REFERENCES departement (code),
  access_note VARCHAR(1000),
  fictitious BOOLEAN DEFAULT FALSE NOT NULL,
  version INT NOT NULL
);

CREATE TABLE room (
  id BIGINT NOT NULL PRIMARY KEY,
  venue_id BIGINT NOT NULL REFERENCES venue (id),
  name VARCHAR(120) NOT NULL,
  seats INT NOT NULL,
  accessible BOOLEAN DEFAULT TRUE NOT NULL,
  version INT NOT NULL
);
CREATE INDEX room_by_venue ON room (venue_id);

-- person_id: the account with which the trainer signs in; null for an organisation or a profile.
CREATE TABLE trainer (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT REFERENCES person (id),
  name VARCHAR(200) NOT NULL,
  organisation VARCHAR(200),
  speciality VARCHAR(300),
  version INT NOT NULL
);

CREATE TABLE series (
  id BIGINT NOT NULL PRIMARY KEY,
  action_code VARCHAR(20) NOT NULL REFERENCES action (code),
  title VARCHAR(300) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);

CREATE TABLE cohort (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  action_code VARCHAR(20) NOT NULL REFERENCES action (code),
  name VARCHAR(300) NOT NULL,
  departement VARCHAR(3) REFERENCES departement (code),
  capacity INT,
  version INT NOT NULL
);

CREATE TABLE cohort_member (
  cohort_id BIGINT NOT NULL REFERENCES cohort (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  joined_at TIMESTAMP NOT NULL,
  PRIMARY KEY (cohort_id, person_id)
);

CREATE TABLE training_session (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  action_code VARCHAR(20) NOT NULL REFERENCES action (code),
  module_id VARCHAR(30),
  title VARCHAR(300) NOT NULL,
  status VARCHAR(12) NOT NULL,
  departement VARCHAR(3) REFERENCES departement (code),
  network_id BIGINT REFERENCES local_network (id),
  series_id BIGINT REFERENCES series (id),
  cohort_id BIGINT REFERENCES cohort (id),
  venue_id BIGINT REFERENCES venue (id),
  room_id BIGINT REFERENCES room (id),
  owner_id BIGINT REFERENCES person (id),
  minimum INT,
  capacity INT,
  -- first and last instant of the half-days, null without a date: lists sort and page on them
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  published_at TIMESTAMP,
  opens_at TIMESTAMP,
  closes_at TIMESTAMP,
  cut_off_at TIMESTAMP,
  cancel_until TIMESTAMP,
  alert_at TIMESTAMP,
  list_mode VARCHAR(10) NOT NULL,
  offer_hours INT NOT NULL,
  offer_minimum_hours INT NOT NULL,
  list_limit INT,
  list_paused BOOLEAN NOT NULL,
  approval_required BOOLEAN NOT NULL,
  approval_holds BOOLEAN NOT NULL,
  override_reason VARCHAR(1000),
  end_reason VARCHAR(1000),
  ical_sequence INT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX session_by_start ON training_session (status, starts_at, id);
CREATE INDEX session_by_action ON training_session (action_code, starts_at);
CREATE INDEX session_by_room ON training_session (room_id);
CREATE INDEX session_by_series ON training_session (series_id);

CREATE TABLE half_day (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  n INT NOT NULL,
  on_date DATE NOT NULL,
  period VARCHAR(10) NOT NULL,
  starts_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  theme VARCHAR(300),
  countersigned_at TIMESTAMP,
  countersigned_by BIGINT REFERENCES person (id),
  -- who countersigned, as written on the sheet: "Nom, formateur" or "Nom, au nom de …"
  countersigned_as VARCHAR(300),
  version INT NOT NULL,
  UNIQUE (session_id, n)
);
CREATE INDEX half_day_by_date ON half_day (on_date, period);
CREATE INDEX half_day_by_start ON half_day (starts_at);

CREATE TABLE session_trainer (
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  trainer_id BIGINT NOT NULL REFERENCES trainer (id),
  PRIMARY KEY (session_id, trainer_id)
);
CREATE INDEX session_trainer_by_trainer ON session_trainer (trainer_id);

CREATE TABLE school_holiday (
  id BIGINT NOT NULL PRIMARY KEY,
  academy VARCHAR(60) NOT NULL,
  label VARCHAR(80) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  verified BOOLEAN NOT NULL
);

-- Enrolment -------------------------------------------------------------------------------------------

-- One row per session, apart from it: updating it is the lock of every allocation, and readers of
-- sessions never meet it. Its counters feed the lists; decisions recount from the entries.
CREATE TABLE seat_count (
  session_id BIGINT NOT NULL PRIMARY KEY REFERENCES training_session (id),
  turn BIGINT NOT NULL,
  confirmed INT NOT NULL,
  offered INT NOT NULL,
  requested INT NOT NULL,
  waiting INT NOT NULL,
  occupying INT NOT NULL,
  held_free INT NOT NULL,
  held_for_list INT NOT NULL,
  walk_ins INT NOT NULL
);

CREATE TABLE quota (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  name VARCHAR(120) NOT NULL,
  kind VARCHAR(4) NOT NULL,
  places INT NOT NULL,
  attribute VARCHAR(20) NOT NULL,
  -- the attribute's value; null means each value of it
  attribute_value VARCHAR(120),
  until_at TIMESTAMP,
  release_at TIMESTAMP,
  module_id VARCHAR(30),
  version INT NOT NULL
);
CREATE INDEX quota_by_session ON quota (session_id);

CREATE TABLE enrolment (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  status VARCHAR(12) NOT NULL,
  -- the person while the entry is active, else null: R1 is this constraint
  active_person BIGINT,
  joined_at TIMESTAMP NOT NULL,
  priority INT NOT NULL,
  approved_in_advance BOOLEAN NOT NULL,
  outside_quota BOOLEAN NOT NULL,
  forced BOOLEAN NOT NULL,
  walk_in BOOLEAN NOT NULL,
  late_cancellation BOOLEAN NOT NULL,
  offered_at TIMESTAMP,
  offer_expires_at TIMESTAMP,
  offer_final BOOLEAN NOT NULL,
  replaced_by BIGINT REFERENCES enrolment (id),
  cause VARCHAR(30),
  cause_quota VARCHAR(120),
  cause_session BIGINT,
  cause_reference VARCHAR(40),
  -- what the person was when joining: the selectors' values (rules.md, Terms)
  departement VARCHAR(3),
  organisation_id BIGINT,
  networks VARCHAR(500),
  function_code VARCHAR(80),
  audience VARCHAR(20),
  first_timer BOOLEAN NOT NULL,
  transition_no INT NOT NULL,
  version INT NOT NULL,
  CONSTRAINT one_active_enrolment UNIQUE (session_id, active_person)
);
CREATE INDEX enrolment_by_person ON enrolment (person_id);
CREATE INDEX enrolment_by_session ON enrolment (session_id, status);

CREATE TABLE enrolment_transition (
  enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
  n INT NOT NULL,
  occurred_at TIMESTAMP NOT NULL,
  actor_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  from_status VARCHAR(12),
  to_status VARCHAR(12) NOT NULL,
  reason VARCHAR(1000),
  before_confirmed INT NOT NULL,
  before_offered INT NOT NULL,
  before_requested INT NOT NULL,
  before_waiting INT NOT NULL,
  after_confirmed INT NOT NULL,
  after_offered INT NOT NULL,
  after_requested INT NOT NULL,
  after_waiting INT NOT NULL,
  PRIMARY KEY (enrolment_id, n)
);

-- Work with a date (DESIGN §7): claimed by a guarded update, done once.
CREATE TABLE due_work (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  due_at TIMESTAMP NOT NULL,
  status VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  claimed_by VARCHAR(60),
  claimed_at TIMESTAMP,
  error VARCHAR(1000),
  version INT NOT NULL,
  CONSTRAINT one_due_work UNIQUE (kind, subject_id, due_at)
);
CREATE INDEX due_work_by_date ON due_work (status, due_at);

-- Mail ------------------------------------------------------------------------------------------------

CREATE TABLE message (
  id BIGINT NOT NULL PRIMARY KEY,
  -- what makes it unique: "transition:<enrolment>:<n>:<person>", "reminder-J1:<person>:<day>"…
  message_key VARCHAR(200) NOT NULL UNIQUE,
  kind VARCHAR(60) NOT NULL,
  module_id VARCHAR(30),
  state VARCHAR(10) NOT NULL,
  person_id BIGINT REFERENCES person (id),
  recipient VARCHAR(254) NOT NULL,
  session_id BIGINT REFERENCES training_session (id),
  enrolment_id BIGINT REFERENCES enrolment (id),
  transition_no INT,
  language VARCHAR(2) NOT NULL,
  -- JSON: what was true when the message was caused (half-days, rank, cause, reason, deadline…)
  facts VARCHAR(32000) NOT NULL,
  subject VARCHAR(500),
  html VARCHAR(32000),
  plain VARCHAR(32000),
  calendar VARCHAR(32000),
  message_id VARCHAR(200) NOT NULL,
  due_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP,
  sent_at TIMESTAMP,
  attempts INT NOT NULL,
  next_attempt_at TIMESTAMP,
  error VARCHAR(1000),
  claimed_by VARCHAR(60),
  claimed_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX message_by_state ON message (state, due_at);
CREATE INDEX message_by_session ON message (session_id);
CREATE INDEX message_by_person ON message (person_id);

-- Attendance ------------------------------------------------------------------------------------------

CREATE TABLE attendance_mark (
  id BIGINT NOT NULL PRIMARY KEY,
  half_day_id BIGINT NOT NULL REFERENCES half_day (id),
  enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
  status VARCHAR(10) NOT NULL,
  minutes_late INT,
  minutes_early INT,
  occurred_at TIMESTAMP NOT NULL,
  by_id BIGINT REFERENCES person (id),
  by_name VARCHAR(200) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT one_mark UNIQUE (half_day_id, enrolment_id)
);

-- A mark's key seen once: the same mark sent again by a tablet changes nothing.
CREATE TABLE attendance_key (
  mark_key VARCHAR(100) NOT NULL PRIMARY KEY,
  half_day_id BIGINT NOT NULL REFERENCES half_day (id),
  occurred_at TIMESTAMP NOT NULL
);

CREATE TABLE attendance_correction (
  id BIGINT NOT NULL PRIMARY KEY,
  half_day_id BIGINT NOT NULL REFERENCES half_day (id),
  enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
  from_status VARCHAR(10),
  to_status VARCHAR(10) NOT NULL,
  minutes_late INT,
  minutes_early INT,
  reason VARCHAR(1000) NOT NULL,
  occurred_at TIMESTAMP NOT NULL,
  by_id BIGINT REFERENCES person (id),
  by_name VARCHAR(200) NOT NULL
);

-- Modules ---------------------------------------------------------------------------------------------

-- An administrator's switch; no row means switched on. A module seen once stays known when its jar is gone.
CREATE TABLE module_record (
  id VARCHAR(30) NOT NULL PRIMARY KEY,
  version VARCHAR(40) NOT NULL,
  axis SMALLINT NOT NULL,
  active BOOLEAN NOT NULL,
  last_seen_at TIMESTAMP NOT NULL
);
