export { chinaHolidays } from '../../rules/reference/holidays';
