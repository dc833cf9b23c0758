/** Common given names of many peoples, folded: a witness that capitals name a person, never a condition. */
const NAMES = `
  abbas abdel abdelaziz abdelmadjid abdou abdoulaye abdul abdulla abdullah adam adel adrien afonso agnes ahmed
  akbar alain alan albert alberto alejandro aleksander aleksandr aleksej alex alexander alexandre alexei alfred
  ali alice amadou amina amir amy ana anastasia anatoli anatoly andre andrea andreas andrei andrew andry andrzej
  angel angela ann anna anne anthony antoine anton antonio antony anwar ariel aristide arnaud arthur ashraf askar
  ayman bachar barack barbara bashar benjamin benyamin bernard bernie bill bob bola boris brian brigitte bruce
  bruno carl carlos carmen carol caroline catherine cecile charles charlie chris christian christine christophe
  christopher claude claudia colin condoleezza craig cristina cyril cyrus dalia damien dan daniel daphne dave
  david denis dennis diana dick didier diego dilma dina dmitri dmitrii dmitry dominique don donald douglas ebrahim
  edgar edmond eduardo edward elena elie elisabeth elizabeth elon emilio emine emma emmanuel emmerson emomali
  enrique enzo eric ernesto etienne eva evo fabrice farid fatima fatou felipe felix fernando fidel florence franck
  francois francoise frank fred frederic gabriel gary geoffrey george georges gerard gerhard gholam gilles giorgia
  giuseppe gordon graham greg guillaume gustavo guy hafez hakan hala hamid hans harold harry hashim hassan helen
  helmut henri henry herve hichem hillary hosein hosni hossein howard hugo hussein ian ibrahim igor ilham ilya
  imran indira irina isabelle islam ismael ismail iurii ivan jack jacob jacques jair james jan jane janet jason
  javad javier jean jean-claude jean-marc jean-marie jean-pierre jean-yves jeanne jeff jennifer jens jeremy jerome
  jessica jim jimmy joan joe john joko jon jonas jonathan jorge jose josep joseph joshua juan judith julia julian
  julie julien justin kaja kaled kamala karen karim karine kassym-jomart kate kathleen keir keith ken kenneth
  kevin khaled khalid kim kirill kofi kyriakos larry laura laurence laurent layla lech lee leila leon leonid lewis
  linda lionel lisa lloyd louis luc luis luiz macky mahmoud manmohan manuel marc marcel marco margaret maria marie
  marine mario mark martin mary masoud mateusz mathieu matt matthew maurice mauricio max mehdi melanie mette
  michael michel michelle miguel mike mikhail mohamed mohammad mohammed mohsen moussa muhammad mustafa mykola
  nabil nancy narendra nathalie nawaz nayib neil nelson nicholas nick nicolas nigel nikita nikol nikolai noel
  nursultan olaf oleg olga oliver olivier omar oscar pablo pamela pascal pascale patrice patricia patrick paul
  pavel pedro pervez peter petro petteri phil philip philippe pierre prabowo pranab qamar rachel rafael rajnath
  ralph ram ramzan rania raul rebecca recep rene reza ricardo richard rick rishi robert robin rodrigo roger roland
  romain ron ronald rose roy ruhollah russell rustam ruth ryan saad saddam sadr sadyr sahle said salim sally
  salman salva sam samantha samir samira samuel sandra sandrine sanna sarah scott sean sebastian sebastien
  segolene serge sergei sergej sergey serguei shah shavkat shehbaz sheikh shinzo silvio simon sirodjiddin
  sirojiddin sophie stefan stephane stephen steve steven stuart subrahmanyam susan sushma sylvie tamim tarja
  tedros teresa theresa therese thierry thomas tim timothy todd tom tony toomas ursula valentina valerie vicente
  victor viktor viktoria vincent vinod vitali vitaly vladimir volodimir volodymyr walter warren wendy william
  winston xavier yair yasser yoshihide youri yousef youssef yoweri yuri yusuf yves zafar zalmay zine zoran
`;

export const givenNames: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Romanised family names that stand before the given name in Chinese, Korean and Vietnamese names. */
const FAMILY_NAMES_FIRST = `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng
  cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng wei su lu ding ren shen yao fu zhong cui tan qin hua hou zou
  xiong meng qiu long wan duan lei qian shi hao xi mao lai gong shao jia xia zhai bai cui dai fan fang geng gu hong ji jin
  kong ling lyu mo ni niu pei qi qiao qu ruan sha shan shu tong wen xing xue yan yin ying zhan zhuang zou kim park lee choi
  jung kang cho yoon jang lim nguyen tran pham hoang phan vu vo dang bui moon ban roh ahn kwon
`;

export const familyNamesFirst: ReadonlySet<string> = new Set(FAMILY_NAMES_FIRST.trim().split(/\s+/));
