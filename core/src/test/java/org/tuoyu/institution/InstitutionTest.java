package org.tuoyu.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.fact.StatedList;
import org.tuoyu.filing.Filing;
import org.tuoyu.filing.FilingStatus;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.premises.Premises;
import org.tuoyu.premises.Surveillance;
import org.tuoyu.premises.SurveillanceArea;
import org.tuoyu.premises.Tenure;
import org.tuoyu.recognition.InclusiveRecognition;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.EmploymentType;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.staff.StaffRole;

class InstitutionTest {

    private static final String DIRECTOR_NAME = "测试负责人";

    @Test
    void anInstitutionTellsWhatWasStatedAboutIt() {
        Institution nursery = nursery();
        assertThat(nursery.getCreditCode()).contains(CreditCode.parse("52330703TT0000023W"));
        assertThat(nursery.getFiling().flatMap(Filing::getReceiptOn)).contains(LocalDate.of(2020, 3, 2));
        assertThat(nursery.getPremises().flatMap(Premises::getSurveillance).flatMap(Surveillance::getRetentionDays))
                .contains(120);
        assertThat(nursery.getClassGroups().orElseThrow())
                .extracting(ClassGroup::getClassGroupRef)
                .containsExactly("class-1", "class-2");
    }

    @Test
    void whatNobodyStatedIsAbsentAndNotNone() {
        Institution silent =
                Institution.builder().institutionRef("institution-1").build();
        Institution withoutFees = silent.withFees(StatedList.none());
        assertThat(silent.getFees()).isEmpty();
        assertThat(withoutFees.getFees()).contains(StatedList.none());
        assertThat(silent).isNotEqualTo(withoutFees);
    }

    @Test
    void aCopyChangesOneFactAndLeavesTheOriginal() {
        Institution nursery = nursery();
        Institution grown = nursery.withEnrolledTotal(41);
        assertThat(grown.getEnrolledTotal()).contains(41);
        assertThat(nursery.getEnrolledTotal()).contains(36);
        assertThat(grown.withEnrolledTotal(36)).isEqualTo(nursery);
        assertThat(nursery.withEnrolledTotal(Optional.empty()).getEnrolledTotal())
                .isEmpty();
    }

    @Test
    void anAttributeIsSetOnce() {
        Institution.Builder builder = Institution.builder().institutionRef("institution-1");
        assertThatIllegalStateException().isThrownBy(() -> builder.institutionRef("institution-2"));
    }

    @Test
    void namesOfPeopleStayOutOfToString() {
        assertThat(nursery().toString()).doesNotContain(DIRECTOR_NAME).contains("测**");
    }

    @Test
    void fieldsThatTheModelDoesNotKnowAreKeptAndNotShown() {
        Institution extended = nursery().withAdditionalFields(new AdditionalField("phone", "\"12345678\""));
        assertThat(extended.getAdditionalFields())
                .extracting(AdditionalField::json)
                .containsExactly("\"12345678\"");
        assertThat(extended.toString()).doesNotContain("12345678").contains("phone=***");
    }

    private static Institution nursery() {
        return Institution.builder()
                .institutionRef("institution-1")
                .name("金东区测试托育中心")
                .creditCode(CreditCode.parse("52330703TT0000023W"))
                .legalForm(LegalForm.SOCIAL_SERVICE_ORGANIZATION)
                .profitOrientation(ProfitOrientation.NON_PROFIT)
                .institutionForm(InstitutionForm.INDEPENDENT)
                .serviceModes(StatedList.of(ServiceMode.FULL_DAY, ServiceMode.HALF_DAY))
                .division(Division.of("330703"))
                .registration(Registration.builder()
                        .authority(RegistrationAuthority.CIVIL_AFFAIRS)
                        .registeredOn(LocalDate.of(2020, 1, 6))
                        .build())
                .inclusiveRecognitions(StatedList.of(InclusiveRecognition.builder()
                        .recognisedBy("金东区卫生健康局")
                        .from(LocalDate.of(2020, 6, 1))
                        .build()))
                .enrolledTotal(36)
                .premises(Premises.builder()
                        .tenure(Tenure.LEASED)
                        .leaseStart(LocalDate.of(2019, 9, 1))
                        .leaseEnd(LocalDate.of(2024, 8, 31))
                        .surveillance(Surveillance.builder()
                                .coverage(StatedList.of(SurveillanceArea.LIVING_AREA, SurveillanceArea.ACTIVITY_AREA))
                                .retentionDays(120)
                                .build())
                        .build())
                .filing(Filing.builder()
                        .status(FilingStatus.ACCEPTED)
                        .receiptOn(LocalDate.of(2020, 3, 2))
                        .build())
                .classGroups(StatedList.of(classGroup("class-1"), classGroup("class-2")))
                .seats(StatedList.of(SeatAllocation.builder()
                        .filed(40)
                        .available(40)
                        .availableFrom(LocalDate.of(2020, 3, 2))
                        .build()))
                .staff(StatedList.of(StaffMember.builder()
                        .staffRef("staff-1")
                        .name(PersonalText.of(DIRECTOR_NAME))
                        .role(StaffRole.DIRECTOR)
                        .employmentType(EmploymentType.CONTRACT)
                        .build()))
                .build();
    }

    private static ClassGroup classGroup(String reference) {
        return ClassGroup.builder()
                .classGroupRef(reference)
                .classType(ClassType.OLDER_TODDLER)
                .serviceMode(ServiceMode.FULL_DAY)
                .openedOn(LocalDate.of(2020, 3, 9))
                .enrolledCount(18)
                .careWorkerCount(3)
                .build();
    }
}
