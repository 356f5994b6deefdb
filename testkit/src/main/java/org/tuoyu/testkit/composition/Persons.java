package org.tuoyu.testkit.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.institution.Institution;
import org.tuoyu.staff.StaffMember;

/** Gives the staff of each of many institutions identities of its own, so that nobody seems to work in two of them. */
final class Persons {

    /** A day of birth has a thousand numbers, half of them for one sex. */
    private static final int A_DAY = 500;

    /** The place of the digit that tells the sex. */
    private static final int SEX = 16;

    private Persons() {}

    /** The institution with other identity numbers, which fit the days of birth; staff without a number stay as they are. */
    static Institution numbered(Institution institution, int number) {
        Optional<StatedList<StaffMember>> staff = institution.getStaff();
        if (staff.isEmpty() || staff.get().stream().noneMatch(Persons::isNumbered)) {
            return institution;
        }
        List<StaffMember> members =
                staff.get().stream().map(member -> numbered(member, number)).toList();
        return institution.withStaff(StatedList.copyOf(members));
    }

    private static boolean isNumbered(StaffMember member) {
        return member.getBirthDate().isPresent()
                && member.getIdentityNumber()
                        .filter(text -> text.reveal().length() > SEX + 1)
                        .isPresent();
    }

    private static StaffMember numbered(StaffMember member, int number) {
        if (!isNumbered(member)) {
            return member;
        }
        LocalDate birth = member.getBirthDate().orElseThrow().minusDays(number / A_DAY);
        int sex = member.getIdentityNumber().orElseThrow().reveal().charAt(SEX) % 2;
        String identity = Identities.residentId(birth, 2 * (number % A_DAY) + sex);
        return member.withBirthDate(birth).withIdentityNumber(PersonalText.of(identity));
    }
}
