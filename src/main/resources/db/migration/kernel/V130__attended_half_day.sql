-- Who was there, for the whole of a half-day or a part of it: what the sheet says, or the last correction of it.
-- Marks and corrections share a sequence, so that their ids are unique together.
CREATE INDEX attendance_correction_by_sheet ON attendance_correction (half_day_id, enrolment_id);
CREATE INDEX attendance_mark_by_enrolment ON attendance_mark (enrolment_id);

CREATE VIEW attended_half_day (id, half_day_id, enrolment_id) AS
  SELECT m.id, m.half_day_id, m.enrolment_id FROM attendance_mark m
  WHERE m.status IN ('PRESENT', 'PARTIAL')
    AND NOT EXISTS (SELECT 1 FROM attendance_correction k
      WHERE k.half_day_id = m.half_day_id AND k.enrolment_id = m.enrolment_id)
  UNION ALL
  SELECT c.id, c.half_day_id, c.enrolment_id FROM attendance_correction c
  WHERE c.to_status IN ('PRESENT', 'PARTIAL')
    AND NOT EXISTS (SELECT 1 FROM attendance_correction l
      WHERE l.half_day_id = c.half_day_id AND l.enrolment_id = c.enrolment_id
        AND (l.occurred_at > c.occurred_at OR (l.occurred_at = c.occurred_at AND l.id > c.id)));
