package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Timetable;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.PublicHoliday;
import org.alfacentre.sextant.time.PublicHolidays;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.alfacentre.sextant.time.SchoolHolidays;

/** A month of half-days ({@code ?month=2026-03}), with the days off; as a table and as a list. */
@Named("browseCalendar")
@RequestScoped
public class BrowseCalendar {

    @Inject private Timetable timetable;
    @Inject private SchoolHolidays schoolHolidays;
    @Inject private CurrentUser user;
    @Inject private Reader reader;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private YearMonth month;
    private List<Day> days;

    /**
     * A day of the table.
     *
     * @param off key of the public holiday's name, or null
     * @param school name of the school holiday, or null
     */
    public record Day(
            LocalDate date, boolean inMonth, String off, String school, List<HalfDay> halfDays) {

        public LocalDate getDate() {
            return date;
        }

        public boolean isInMonth() {
            return inMonth;
        }

        public String getOff() {
            return off;
        }

        public String getSchool() {
            return school;
        }

        public List<HalfDay> getHalfDays() {
            return halfDays;
        }

        public boolean isWeekend() {
            return PublicHolidays.isWeekend(date);
        }

        /** Whether a list has something to say of it. */
        public boolean isTold() {
            return inMonth && (off != null || !halfDays.isEmpty());
        }
    }

    public YearMonth getMonth() {
        if (month == null) {
            String asked = request.getParameter("month");
            try {
                month = asked == null ? thisMonth() : YearMonth.parse(asked);
            } catch (DateTimeException unreadable) {
                month = thisMonth();
            }
        }
        return month;
    }

    private YearMonth thisMonth() {
        return YearMonth.from(ParisTime.day(clock.instant()));
    }

    public boolean isToday(LocalDate day) {
        return day.equals(ParisTime.day(clock.instant()));
    }

    public boolean isList() {
        return "list".equals(request.getParameter("view"));
    }

    public String getTitle() {
        return title(getMonth());
    }

    public String getPrevious() {
        return getMonth().minusMonths(1).toString();
    }

    public String getNext() {
        return getMonth().plusMonths(1).toString();
    }

    public String getPreviousTitle() {
        return title(getMonth().minusMonths(1));
    }

    public String getNextTitle() {
        return title(getMonth().plusMonths(1));
    }

    private String title(YearMonth of) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", reader.getLocale()).format(of);
    }

    /** Names of the days of the week, Monday first. */
    public List<String> getWeekdays() {
        var name = DateTimeFormatter.ofPattern("EEEE", reader.getLocale());
        return IntStream.rangeClosed(1, 7).mapToObj(DayOfWeek::of).map(name::format).toList();
    }

    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        for (int i = 0; i < getDays().size(); i += 7) {
            weeks.add(getDays().subList(i, i + 7));
        }
        return weeks;
    }

    public List<Day> getToldDays() {
        return getDays().stream().filter(Day::isTold).toList();
    }

    private List<Day> getDays() {
        if (days == null) {
            LocalDate first =
                    getMonth().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate last =
                    getMonth().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            Map<LocalDate, List<HalfDay>> halfDays =
                    timetable.between(first, last, user.caller()).stream()
                            .collect(Collectors.groupingBy(HalfDay::getDate));
            List<SchoolHoliday> school = schoolHolidays.between(first, last);
            days =
                    first.datesUntil(last.plusDays(1))
                            .map(date -> day(date, halfDays.getOrDefault(date, List.of()), school))
                            .toList();
        }
        return days;
    }

    private Day day(LocalDate date, List<HalfDay> halfDays, List<SchoolHoliday> school) {
        return new Day(
                date,
                YearMonth.from(date).equals(getMonth()),
                PublicHolidays.on(date).map(PublicHoliday::key).orElse(null),
                school.stream()
                        .filter(holiday -> holiday.contains(date))
                        .findFirst()
                        .map(SchoolHoliday::getLabel)
                        .orElse(null),
                halfDays);
    }
}
